"""The commands that stand beside build and check: a module each, with `add` for its options and
`run` for what it does. Loaded when they are named.
"""
