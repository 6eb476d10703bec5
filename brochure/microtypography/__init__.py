"""What the author said → the same, with the marks and spaces of good setting.

Texts in, texts out: straight quotes, typed hyphens and dots become what they stand for, and spaces
where no line may end become no-break ones. Knows the language's rules; no style, font or measure.
"""
