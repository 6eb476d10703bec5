"""The stage that tells a flyer: its texts by role, figures, and the tag tree, without a size."""
