"""Slips of the pen: words that no dictionary knows, each with its place and what may be meant."""
