"""Styled paragraphs and a measure become set lines of shaped glyphs."""
