"""Words → wordpieces and letter shapes. src/lib/language-model/pieces.ts does exactly the same."""

import unicodedata

MAX_WORD = 100  # code points; longer words are one unknown piece
MAX_PIECES = 16  # of one word; the rest is left out
QUOTES = {
    "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"',
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "`": "'",
    "‐": "-", "‑": "-", "‒": "–", "−": "-",
}  # fmt: skip
NO_LETTER, LOWER, TITLE, CAPITALS, ONE_CAPITAL, MIXED, DIGITS, FIRST_TITLE = range(1, 9)
SHAPES = 9  # 0 is for [CLS], [SEP] and padding


def normalise(word):
    """Lower case, without accents, plain quotation marks; like BERT's uncased vocabulary."""
    out = []
    for char in unicodedata.normalize("NFD", word.lower()):
        category = unicodedata.category(char)
        if category == "Mn" or category[0] in "CZ":
            continue
        out.append(QUOTES.get(char, char))
    return "".join(out)


def _is_punctuation(char):
    code = ord(char)
    if 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126:
        return True
    return unicodedata.category(char)[0] == "P"


def _chunks(word):
    chunk = ""
    for char in word:
        if _is_punctuation(char):
            if chunk:
                yield chunk
            yield char
            chunk = ""
        else:
            chunk += char
    if chunk:
        yield chunk


def split(word, vocabulary):
    """The wordpieces of one word, as numbers; never empty."""
    unknown = vocabulary["[UNK]"]
    text = normalise(word)
    if len(text) > MAX_WORD or not text:
        return [unknown]
    out = []
    for chunk in _chunks(text):
        out += _greedy(chunk, vocabulary, unknown)
    return out[:MAX_PIECES]


def _greedy(chunk, vocabulary, unknown):
    out, at = [], 0
    while at < len(chunk):
        for end in range(len(chunk), at, -1):
            piece = ("##" if at else "") + chunk[at:end]
            if piece in vocabulary:
                out.append(vocabulary[piece])
                at = end
                break
        else:
            out.append(unknown)  # this one character; the rest of the word stays readable
            at += 1
    return out


def shape(word, index):
    upper = sum(unicodedata.category(c) == "Lu" for c in word)
    lower = sum(unicodedata.category(c) == "Ll" for c in word)
    if any(unicodedata.category(c) == "Nd" for c in word):
        return DIGITS
    if upper + lower == 0:
        return NO_LETTER
    if upper == 0:
        return LOWER
    if lower == 0:
        return CAPITALS if upper > 1 else ONE_CAPITAL
    if upper == 1 and unicodedata.category(word[0]) == "Lu":
        return FIRST_TITLE if index == 0 else TITLE
    return MIXED
