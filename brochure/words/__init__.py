"""What people read: sentences, hints and terms, by language, and how a fact is put into them."""
