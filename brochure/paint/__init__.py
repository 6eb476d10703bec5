"""From the display list to the file."""
