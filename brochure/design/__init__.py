"""The stage that dresses content: styles, the tag tree, and the plan of the page."""
