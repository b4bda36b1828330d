"""Reads CoNLL-U: sentences as lists of words, with GUM's entities as spans."""

import re
from dataclasses import dataclass, field

# GUM's types → ours (src/lib/analysis/parse.ts, MentionType).
MENTION = {
    "person": "person",
    "place": "place",
    "organization": "organisation",
    "event": "event",
    "object": "object",
    "substance": "object",
    "plant": "object",
    "animal": "other",
    "abstract": "other",
    "time": "time",
}
MENTION_TYPES = ["person", "place", "organisation", "event", "object", "time", "other"]
ENTITY = re.compile(r"\((\d+)-([a-z]+)-([^()]*)(\))?|(\d+)\)")


@dataclass
class Sentence:
    id: str = ""
    forms: list = field(default_factory=list)
    lemmas: list = field(default_factory=list)
    upos: list = field(default_factory=list)
    xpos: list = field(default_factory=list)
    heads: list = field(default_factory=list)  # 0 = root, else 1-based
    relations: list = field(default_factory=list)
    mentions: list = field(default_factory=list)  # (first, last, type, is name), 0-based inclusive
    has_mentions: bool = False  # GUM: the absence of a mention means something


def read(path):
    sentences, current, open_spans = [], Sentence(), []
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if not line:
                if current.forms:
                    _name(current)
                    sentences.append(current)
                current, open_spans = Sentence(), []
            elif line.startswith("# sent_id"):
                current.id = line.split("=", 1)[1].strip()
                current.has_mentions = current.id.startswith("GUM_")
            elif not line.startswith("#"):
                _word(current, open_spans, line.split("\t"))
    if current.forms:
        _name(current)
        sentences.append(current)
    return sentences


def _word(sentence, open_spans, columns):
    if not columns[0].isdigit():
        return  # a contraction as it is written, or an elided word
    at = len(sentence.forms)
    sentence.forms.append(columns[1])
    sentence.lemmas.append(columns[2])
    sentence.upos.append(columns[3])
    sentence.xpos.append(columns[4])
    sentence.heads.append(int(columns[6]))
    sentence.relations.append(columns[7])
    entity = next((x[7:] for x in columns[9].split("|") if x.startswith("Entity=")), "")
    for found in ENTITY.finditer(entity):
        if found[1]:
            if found[4]:
                sentence.mentions.append((at, at, MENTION[found[2]]))
            else:
                open_spans.append((found[1], at, MENTION[found[2]]))
        else:
            for k in range(len(open_spans) - 1, -1, -1):
                if open_spans[k][0] == found[5]:
                    _, first, kind = open_spans.pop(k)
                    sentence.mentions.append((first, at, kind))
                    break


def _name(sentence):
    """A mention is a name if the word that carries it is a proper noun."""
    named = []
    for first, last, kind in sentence.mentions:
        carriers = [
            k
            for k in range(first, last + 1)
            if not first <= sentence.heads[k] - 1 <= last
        ]
        is_name = any(sentence.upos[k] == "PROPN" for k in carriers[:1])
        named.append((first, last, kind, is_name))
    sentence.mentions = sorted(set(named))
