"""
Prunes the encoder's vocabulary to what English news needs: every piece that the treebanks, our
world tables and library use, every single character, and then the most frequent of the rest
(BERT's vocabulary is roughly in order of frequency).
"""

import re
from collections import Counter
from pathlib import Path

from pieces import normalise, split

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]


def prune(full, sentences, folders, size):
    """The numbers in the encoder's vocabulary that are kept, in our order."""
    number = {piece: k for k, piece in enumerate(full)}
    counts = Counter(f for s in sentences for f in s.forms)
    for folder in folders:
        for path in sorted(Path(folder).rglob("*")):
            if path.suffix in (".ts", ".json", ".txt", ".md"):
                counts.update(re.findall(r"[^\W\d_]+", path.read_text(encoding="utf-8")))
    used = Counter()
    for word, n in counts.items():
        for k in split(word, number):
            used[k] += n
    kept = {number[x] for x in SPECIAL}
    kept |= {k for k, p in enumerate(full) if len(p.removeprefix("##")) == 1 and _wanted(p)}
    kept |= {k for k, _ in used.most_common(size - len(kept))}
    for k, piece in enumerate(full):
        if len(kept) >= size:
            break
        if k not in kept and not piece.startswith("[") and _wanted(piece):
            if piece == normalise(piece) or piece.startswith("##"):
                kept.add(k)
    return sorted(kept)


def _wanted(piece):
    """Latin, Greek, Cyrillic and signs: other scripts are unknown pieces in English news."""
    return all(ord(c) < 0x530 or 0x1E00 <= ord(c) < 0x2E80 for c in piece)
