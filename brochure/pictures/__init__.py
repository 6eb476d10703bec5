"""From files that were in somebody's mail to values that can be measured and painted."""
