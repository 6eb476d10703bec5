"""What is said to the author: facts, their ids and how grave they are; the words are in `words`."""
