"""One content.yaml and a table → a flyer for each row.

The table's columns are keys of the content by their paths; a row's values are put into the nodes
of content.yaml, and what comes of them is built and reported like any flyer.
"""
