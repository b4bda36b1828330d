"""Sentences → batches of tensors; the small changes of the text that training makes."""

from dataclasses import dataclass

import numpy as np
import torch

from lemmas import script_of
from pieces import shape, split
from treebank import MENTION_TYPES, Sentence

IGNORE = -100


@dataclass
class Labels:
    upos: list
    xpos: list
    lemmas: list
    relations: list
    mentions: list

    @staticmethod
    def of(sentences, lemmas):
        values = lambda field: sorted({x for s in sentences for x in getattr(s, field)})
        mentions = ["-"] + [t + n for t in MENTION_TYPES for n in ("", "+")]
        return Labels(values("upos"), values("xpos"), lemmas, values("relations"), mentions)

    def index(self):
        return {k: {x: n for n, x in enumerate(v)} for k, v in vars(self).items()}


def vary(sentence, random):
    """Headlines have no full stop and their own capitals; so have a few training sentences."""
    out = Sentence(**vars(sentence))
    draw = random.random()
    if draw < 0.03:
        out.forms = [f.upper() for f in out.forms]
    elif draw < 0.06:
        out.forms = [f[:1].upper() + f[1:] for f in out.forms]
    elif draw < 0.07:
        out.forms = [f.lower() for f in out.forms]
    last = len(out.forms)
    if last > 3 and random.random() < 0.1 and out.upos[-1] == "PUNCT" and last not in out.heads:
        if all(m[1] < last - 1 for m in out.mentions):
            for name in ("forms", "lemmas", "upos", "xpos", "heads", "relations"):
                setattr(out, name, getattr(out, name)[:-1])
    return out


def encode(words, vocabulary):
    """(ids, shapes, [(first piece, end)] of each word), with [CLS] before and [SEP] behind."""
    ids, shapes, at = [vocabulary["[CLS]"]], [0], []
    for k, word in enumerate(words):
        pieces = split(word, vocabulary)
        at.append((len(ids), len(ids) + len(pieces)))
        ids += pieces
        shapes += [shape(word, k)] * len(pieces)
    return ids + [vocabulary["[SEP]"]], shapes + [0], at


def inputs(encoded):
    length = max(len(e[0]) for e in encoded)
    words = max(len(e[2]) for e in encoded)
    ids = torch.zeros(len(encoded), length, dtype=torch.long)
    shapes = torch.zeros_like(ids)
    mask = torch.zeros(len(encoded), length)
    pool = torch.zeros(len(encoded), words + 1, length)
    for b, (i, s, at) in enumerate(encoded):
        ids[b, : len(i)] = torch.tensor(i)
        shapes[b, : len(s)] = torch.tensor(s)
        mask[b, : len(i)] = 1
        pool[b, 0, 0] = 1
        for k, (first, end) in enumerate(at):
            pool[b, k + 1, first:end] = 1 / (end - first)
    return ids, shapes, mask, pool


def targets(sentences, index):
    words = max(len(s.forms) for s in sentences)
    empty = lambda *size: torch.full((len(sentences), *size), IGNORE, dtype=torch.long)
    upos, xpos, lemma, head, label = (empty(words + 1) for _ in range(5))
    span = empty(words + 1, words + 1)
    for b, s in enumerate(sentences):
        n = len(s.forms)
        upos[b, 1 : n + 1] = torch.tensor([index["upos"].get(x, IGNORE) for x in s.upos])
        xpos[b, 1 : n + 1] = torch.tensor([index["xpos"].get(x, IGNORE) for x in s.xpos])
        lemma[b, 1 : n + 1] = torch.tensor(
            [index["lemmas"].get(script_of(f, l), IGNORE) for f, l in zip(s.forms, s.lemmas)]
        )
        head[b, 1 : n + 1] = torch.tensor(s.heads)
        label[b, 1 : n + 1] = torch.tensor([index["relations"].get(x, IGNORE) for x in s.relations])
        if s.has_mentions:
            block = torch.zeros(n, n, dtype=torch.long)
            block[np.tril_indices(n, -1)] = IGNORE  # a mention does not end before it begins
            for first, last, kind, is_name in s.mentions:
                block[first, last] = index["mentions"][kind + ("+" if is_name else "")]
            span[b, 1 : n + 1, 1 : n + 1] = block
    return upos, xpos, lemma, head, label, span


def batches(sentences, pieces, random=None):
    """Lists of positions, each batch of sentences of about one length and at most `pieces` pieces."""
    size = [len(s.forms) * (random.uniform(0.9, 1.1) if random else 1) for s in sentences]
    out, current, longest = [], [], 0
    for k in sorted(range(len(sentences)), key=size.__getitem__):
        longest = max(longest, int(len(sentences[k].forms) * 1.3) + 2)
        if current and longest * (len(current) + 1) > pieces:
            out.append(current)
            current, longest = [], int(len(sentences[k].forms) * 1.3) + 2
        current.append(k)
    if current:
        out.append(current)
    if random:
        random.shuffle(out)
    return out
