"""
Lemmas as scripts: "l" (on the lower-cased word) or "k" (letters kept), what is cut from the end,
">" and what is put there: "lies>y" makes "country" of "Countries", "kwent>go" would keep letters.
A script may be applied only to a word that ends in what is cut, so that it is never nonsense.
"""

from collections import Counter


def script_of(form, lemma):
    for case, base in (("l", form.lower()), ("k", form)):
        shared = 0
        while shared < min(len(base), len(lemma)) and base[shared] == lemma[shared]:
            shared += 1
        script = f"{case}{base[shared:]}>{lemma[shared:]}"
        if case == "k" or shared or not lemma[:1].isupper():
            return script
    raise AssertionError


def scripts_of(sentences, at_least=3):
    counts = Counter(
        script_of(f, l) for s in sentences for f, l in zip(s.forms, s.lemmas) if l != "_"
    )
    kept = sorted(x for x, n in counts.items() if n >= at_least)
    return ["l>", "k>"] + [x for x in kept if x not in ("l>", "k>")]


def apply(script, form):
    """The lemma, or None where the script does not fit the word."""
    base = form.lower() if script[0] == "l" else form
    cut, add = script[1:].split(">", 1)
    if not base.endswith(cut):
        return None
    return base[: len(base) - len(cut)] + add
