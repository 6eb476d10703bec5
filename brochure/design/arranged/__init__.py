"""The house's hand for looks that are drawn as tables: which part stands where on which face.

A look gives a `Drawing`: places by the kind of face, sizes, colours. What takes judgement (which
panel takes what, how large a text may be, how a contact stands beside its code) is done here, once
for every such look.
"""
