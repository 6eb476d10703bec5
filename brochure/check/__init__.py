"""From a finished PDF file to facts about it."""
