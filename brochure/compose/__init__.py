"""The stage that makes up pages: rows, columns, copyfitting."""
