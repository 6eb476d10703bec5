"""What is said to the author, in which words, and how it is shown."""
