"""From nodes to what the author said."""
