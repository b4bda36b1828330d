"""
python evaluate.py WEIGHTS TREEBANKS: scores on ewt-test and gum-dev.

WEIGHTS: a checkpoint (.pt) of train.py, or the folder with model.onnx and vocabulary.json as
shipped. Gold words and sentences. UAS and LAS count all words, punctuation too; LAS with subtypes
("nsubj:pass") and without. A mention is right if first word, last word and type are.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from data import Labels, batches, encode, inputs
from lemmas import apply
from model import Reader
from treebank import read


def load(path):
    state = torch.load(path, weights_only=False, map_location="cpu")
    labels = Labels(**state["labels"])
    model = Reader(len(state["pieces"]), *(len(v) for v in state["labels"].values()))
    model.load_state_dict(state["model"])
    return model.eval(), labels, state["pieces"]


def runner(path):
    """A function from inputs to the six outputs as arrays; labels; vocabulary."""
    if path.suffix == ".pt":
        model, labels, pieces = load(path)

        def run(x):
            with torch.no_grad():
                return [y.numpy() for y in model(*x)]

    else:
        import onnxruntime

        words = json.loads((path / "vocabulary.json").read_text(encoding="utf-8"))
        pieces = words.pop("pieces")
        words.pop("temperature", None)
        labels = Labels(**words)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 2
        session = onnxruntime.InferenceSession(path / "model.onnx", options)
        names = ["ids", "shapes", "mask", "pool"]
        run = lambda x: session.run(None, {n: v.numpy() for n, v in zip(names, x)})
    return run, labels, {p: k for k, p in enumerate(pieces)}


def tree(scores):
    """Heads (0 = root) of the best tree with one root, by Chu-Liu-Edmonds; scores: (n+1)²."""
    n = scores.shape[0]
    scores = scores.copy()
    np.fill_diagonal(scores, -np.inf)
    free = _edmonds(scores)
    roots = [k for k in range(1, n) if free[k] == 0]
    if len(roots) == 1:
        return free[1:]
    best, value = None, -np.inf
    for root in roots or range(1, n):
        tried = scores.copy()
        tried[1:, 0] = -np.inf
        tried[root, :] = -np.inf
        tried[root, 0] = scores[root, 0]
        heads = _edmonds(tried)
        total = sum(tried[k, heads[k]] for k in range(1, n))
        if total > value:
            best, value = heads, total
    return best[1:]


def _edmonds(scores):
    """scores[dependant, head]; node 0 is the root."""
    n = scores.shape[0]
    heads = scores.argmax(1)
    heads[0] = -1
    circle = _circle(heads)
    if not circle:
        return heads
    inside = set(circle)
    outside = [k for k in range(n) if k not in inside]
    size = len(outside) + 1
    small = np.full((size, size), -np.inf)
    enter, leave = {}, {}
    within = sum(scores[k, heads[k]] for k in circle)
    for i, a in enumerate(outside):
        for j, b in enumerate(outside):
            small[i, j] = scores[a, b]
        best = max(circle, key=lambda k: scores[a, k])
        small[i, size - 1], leave[i] = scores[a, best], best
        best = max(circle, key=lambda k: scores[k, a] - scores[k, heads[k]])
        small[size - 1, i] = within + scores[best, a] - scores[best, heads[best]]
        enter[i] = best
    np.fill_diagonal(small, -np.inf)
    inner = _edmonds(small)
    out = heads.copy()
    for i, a in enumerate(outside):
        if a:
            out[a] = leave[i] if inner[i] == size - 1 else outside[inner[i]]
    into = inner[size - 1]
    out[enter[into]] = outside[into]
    return out


def _circle(heads):
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        path, k = [], start
        while k > 0 and state[k] == 0:
            state[k] = 1
            path.append(k)
            k = heads[k]
        if k > 0 and state[k] == 1:
            return path[path.index(k) :]
        for k in path:
            state[k] = 2
    return []


def decode(out, b, words, labels):
    upos, xpos, lemma, arc, label, span = (x[b] for x in out)
    n = len(words)
    heads = tree(arc[: n + 1, : n + 1].astype(np.float64))
    root = labels.relations.index("root")
    relations = []
    for k, head in enumerate(heads):
        scores = label[:, k + 1, head].copy()
        if head:
            scores[root] = -np.inf
        relations.append("root" if head == 0 else labels.relations[int(scores.argmax())])
    lemmas = []
    for k, word in enumerate(words):
        for script in np.argsort(-lemma[k + 1]):
            found = apply(labels.lemmas[script], word)
            if found:
                lemmas.append(found)
                break
    return {
        "upos": [labels.upos[x] for x in upos[1 : n + 1].argmax(1)],
        "xpos": [labels.xpos[x] for x in xpos[1 : n + 1].argmax(1)],
        "lemmas": lemmas,
        "heads": [int(h) for h in heads],
        "relations": relations,
        "mentions": mentions(span[:, 1 : n + 1, 1 : n + 1], labels.mentions),
    }


def mentions(scores, names):
    """Spans that are likelier some mention than none, the surest first; none crosses another."""
    shifted = scores - scores.max(0)
    odds = np.exp(shifted) / np.exp(shifted).sum(0)
    sure = 1 - odds[0]
    found = [(sure[f, l], f, l) for f, l in zip(*np.where(sure > 0.5)) if f <= l]
    out = []
    for _, f, l in sorted(found, key=lambda x: (-x[0], x[1], x[2])):
        if all(not (a < f <= b < l or f < a <= l < b) for a, b, _, _ in out):
            name = names[1 + int(odds[1:, f, l].argmax())]
            out.append((int(f), int(l), name.removesuffix("+"), name.endswith("+")))
    return sorted(out)


def parsed(run, labels, vocabulary, sentences, pieces=2000):
    out = [None] * len(sentences)
    for chosen in batches(sentences, pieces):
        y = run(inputs([encode(sentences[k].forms, vocabulary) for k in chosen]))
        for b, k in enumerate(chosen):
            out[k] = decode(y, b, sentences[k].forms, labels)
    return out


def f1(pairs):
    right = sum(len(set(a) & set(b)) for a, b in pairs)
    told, true = sum(len(set(b)) for _, b in pairs), sum(len(set(a)) for a, _ in pairs)
    return 200 * right / max(told + true, 1)


def score(gold, guess):
    n = sum(len(s.forms) for s in gold)
    share = lambda test: 100 * sum(test(s, g, k) for s, g in zip(gold, guess) for k in range(len(s.forms))) / n
    plain = lambda x: x.split(":")[0]
    head = lambda s, g, k: s.heads[k] == g["heads"][k]
    out = {
        "UPOS": share(lambda s, g, k: s.upos[k] == g["upos"][k]),
        "XPOS": share(lambda s, g, k: s.xpos[k] == g["xpos"][k]),
        "lemma": share(lambda s, g, k: s.lemmas[k] == g["lemmas"][k]),
        "UAS": share(head),
        "LAS": share(lambda s, g, k: head(s, g, k) and s.relations[k] == g["relations"][k]),
        "LAS without subtypes": share(
            lambda s, g, k: head(s, g, k) and plain(s.relations[k]) == plain(g["relations"][k])
        ),
    }
    if any(s.has_mentions for s in gold):
        main = ("person", "place", "organisation")
        of = lambda keep: [([m for m in s.mentions if keep(m)], [m for m in g["mentions"] if keep(m)]) for s, g in zip(gold, guess)]
        bare = [([m[:3] for m in a], [m[:3] for m in b]) for a, b in of(lambda m: True)]
        out["mentions, span"] = f1([([m[:2] for m in a], [m[:2] for m in b]) for a, b in bare])
        out["mentions, span and type"] = f1(bare)
        out["names, span and type"] = f1(of(lambda m: m[3]))
        out["names of persons, places, organisations"] = f1(of(lambda m: m[3] and m[2] in main))
    return {k: round(v, 2) for k, v in out.items()}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("weights", type=Path)
    parser.add_argument("treebanks", type=Path)
    args = parser.parse_args()
    torch.set_num_threads(2)
    loaded = runner(args.weights)
    for name in ("ewt-test", "gum-dev"):
        gold = read(args.treebanks / f"{name}.conllu")
        print(name, json.dumps(score(gold, parsed(*loaded, gold)), indent=1))


if __name__ == "__main__":
    main()
