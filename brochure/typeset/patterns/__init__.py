"""Compiled hyphenation patterns, one file a language; LICENSES.md holds each one's own notice."""
