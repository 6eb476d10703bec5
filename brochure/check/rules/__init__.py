"""What is looked for, by what it is about."""
