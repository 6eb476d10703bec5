"""From the bytes of content.yaml to nodes, each with its place."""
