"""
python golden.py WEIGHTS OUT.json: what pieces.py makes of sentences we wrote, for the test of
src/lib/language-model/pieces.ts. The treebanks are not copied: their texts are not ours.
"""

import json
import random
import sys
from pathlib import Path

from pieces import shape, split

NAMES = ["Merkel", "Erdoğan", "Dvořák", "NATO", "EU", "iPhone", "McConnell", "Türkiye", "U.S.",
    "São", "Paulo", "Łódź", "Kyiv", "Zelenskyy", "Ankara", "Addis", "Ababa", "O'Brien", "Al-Assad",
    "BRICS", "G20", "Ban", "Ki-moon", "Macron", "Wang", "Yi", "Österreich", "Ålesund", "Владимир",
    "Αθήνα", "北京", "ʿAbd", "Hồ", "Chí", "Minh", "Nuñez", "FRANÇOIS", "İstanbul", "ẞ", "ﬁnal"]  # fmt: skip
WORDS = ["signed", "the", "treaty", "on", "Wednesday", "said", "that", "ministers", "withdrew",
    "re-elected", "anti-aircraft", "ceasefire", "“", "”", "’s", "n’t", "'", "\"", "—", "–", "-",
    "…", "...", ",", ".", ";", ":", "(", ")", "[", "€1.2bn", "$", "40,000", "2016", "3rd", "1990s",
    "12:30", "%", "№", "½", "²", "&", "@user", "http://a.example/x?y=1", "a", "I", "A", "to",
    "counter-insurgency", "normalisation", "vis-à-vis", "naïve", "coup", "d’état", "rapprochement",
    "unrecognisable" * 3, "x" * 101, "-" * 40, "\u200b", "\u00ad", "\t", "e\u0301te\u0301", "😀",
    "👩‍👩‍👧", "ﬀ", "Ǆ", "ǅ", "ª", "ⅷ", "٣", "\u202eabc", "a\u0000b", "𝔘nited", "𐐀", "ß", "ı"]  # fmt: skip


def main():
    weights, out = Path(sys.argv[1]), Path(sys.argv[2])
    pieces = json.loads((weights / "vocabulary.json").read_text(encoding="utf-8"))["pieces"]
    vocabulary = {p: k for k, p in enumerate(pieces)}
    rng = random.Random(11)
    rows = []
    for _ in range(240):
        words = [rng.choice(NAMES if rng.random() < 0.35 else WORDS) for _ in range(rng.randint(3, 9))]
        rows.append(
            {
                "words": words,
                "pieces": [split(w, vocabulary) for w in words],
                "shapes": [shape(w, k) for k, w in enumerate(words)],
            }
        )
    text = "[\n" + ",\n".join(json.dumps(r, ensure_ascii=True) for r in rows) + "\n]\n"
    out.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
