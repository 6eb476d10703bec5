"""From faces to sheets: which face lies where on which sheet, by one matrix each."""
