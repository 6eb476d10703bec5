"""Languages that the house tells from its own but does not set: their most frequent words.

They stand beside those of the languages with a file, so that none is taken for its neighbour.
"""

FREQUENT = {
    "ca": (
        "el la els les de del i que en un una és per amb no es al als dels com més però o "
        "aquest aquesta són ha ser també sobre entre seva seu ens tots"
    ),
    "sv": (
        "och att det i en som är på av för med den till inte om ett har de var så vi kan från "
        "eller men ska vid sig här man också"
    ),
    "da": (
        "og at det i en som er på af for med den til ikke om et har de var så vi kan fra eller "
        "men skal ved sig her man også blev"
    ),
    "ur": (
        "کے کی میں ہے کا اور سے کو کہ پر نے ہیں یہ اس ایک بھی تھا تھے لیے ہم آپ جو وہ کر نہیں ساتھ "
        "گے گا گی ان اپنا اپنے تمام ہوں ہو"
    ),
    "ps": (
        "د په او چې کې ته له دا هم يې یې دي ده سره شي کړي وي تر یا دی شو نه څخه باندې لپاره هر ټول "
        "موږ تاسو کوي دغه خپل"
    ),
    "ckb": (
        "لە و بە بۆ کە ئەو ئەم لەگەڵ یان هەر بەڵام دەکات بوو کرد ئەوەی هەموو دوای لەسەر نێوان ئێمە "
        "ئێوە خۆی دەبێت نییە ناو تا هەیە پێش زۆر"
    ),
}
"""By primary subtag (BCP 47)."""

UNTITLED = "dokumen"
"""What programs call a document there, where it isn't what they call it elsewhere."""
