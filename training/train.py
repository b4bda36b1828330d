"""
python train.py TREEBANKS ENCODER OUT [--epochs 5] …

Fine-tunes the encoder and its heads; after every epoch OUT/last.pt holds weights and labels.
"""

import argparse
import os
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from data import Labels, batches, encode, inputs, targets, vary
from lemmas import scripts_of
from model import Reader
from treebank import read
from vocabulary import prune


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("treebanks", type=Path)
    parser.add_argument("encoder", type=Path, help="folder with model.safetensors and vocab.txt")
    parser.add_argument("out", type=Path)
    parser.add_argument("--source", type=Path, default=Path(__file__).parent.parent / "src/lib")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--vocabulary", type=int, default=18000)
    parser.add_argument("--pieces", type=int, default=800, help="of one batch")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=1.5e-3)
    parser.add_argument("--ewt-share", type=float, default=0.7, help="of EWT in an epoch")
    parser.add_argument("--gum-times", type=int, default=2)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--say", type=int, default=50)
    parser.add_argument("--bf16", action="store_true")
    parser.add_argument("--steps", type=int, default=0, help="so many instead of whole epochs")
    parser.add_argument("--stop", type=int, default=0, help="end early, after so many steps")
    parser.add_argument("--start", type=Path, help="go on from this checkpoint's weights")
    return parser.parse_args()


def loss_of(model, x, want, told):
    """told: positions in the batch of the sentences that say what their mentions are."""
    w_upos, w_xpos, w_lemma, w_head, w_label, w_span = want
    flat = lambda x, y: F.cross_entropy(x.flatten(0, -2).float(), y.flatten(), ignore_index=-100)
    w = model.encode(*x)
    parts = {
        "upos": flat(model.upos(w), w_upos),
        "xpos": flat(model.xpos(w), w_xpos),
        "lemma": flat(model.lemma(w), w_lemma),
        "arc": flat(no_padding_heads(model.arc(w, w).squeeze(1), x[3]), w_head),
        "label": flat(model.label.chosen(w, w, w_head.clamp(min=0)), w_label),
    }
    if told:
        some = w[told]
        scores = model.span(some, some).permute(0, 2, 3, 1).flatten(0, 2).float()
        wanted = w_span[told]
        sums = F.cross_entropy(scores, wanted.flatten(), ignore_index=-100, reduction="sum")
        parts["span"] = sums / (wanted.diagonal(dim1=1, dim2=2) >= 0).sum() * 1.5
    return sum(parts.values()), parts


def no_padding_heads(arc, pool):
    """Words that only fill the batch can govern nothing."""
    empty = pool.sum(2) == 0
    return arc.masked_fill(empty.unsqueeze(1), -1e4)


def groups(model, args):
    """The embeddings stay as they are: half of the cost of a step, and little to gain."""
    encoder = ("norm", "layers")
    for frozen in (model.words, model.positions):
        frozen.weight.requires_grad_(False)
    slow, fast = [], []
    for name, p in model.named_parameters():
        if not p.requires_grad:
            continue
        (slow if name.split(".")[0] in encoder else fast).append(p)
    return [
        {"params": slow, "lr": args.rate, "weight_decay": 0.01},
        {"params": fast, "lr": args.head_rate, "weight_decay": 0.01},
    ]


def epoch_of(ewt, gum, args, rng):
    some = rng.sample(ewt, int(len(ewt) * args.ewt_share))
    return [vary(s, rng) for s in some + gum * args.gum_times if len(s.forms) <= 110]


def main():
    args = arguments()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    np.random.seed(args.seed)
    ewt, gum = read(args.treebanks / "ewt-train.conllu"), read(args.treebanks / "gum-train.conllu")
    full = (args.encoder / "vocab.txt").read_text(encoding="utf-8").split("\n")
    full = full[:-1] if full[-1] == "" else full
    if args.start:
        state = torch.load(args.start, weights_only=False)
        pieces, labels = state["pieces"], Labels(**state["labels"])
        model = Reader(len(pieces), *(len(v) for v in state["labels"].values()))
        model.load_state_dict(state["model"])
    else:
        folders = [args.source / "world", args.source / "library"]
        kept = prune(full, ewt + gum, folders, args.vocabulary)
        pieces, labels = [full[k] for k in kept], Labels.of(ewt + gum, scripts_of(ewt + gum))
        model = Reader(len(pieces), *(len(v) for v in vars(labels).values()))
        model.load_encoder(args.encoder / "model.safetensors", kept)
    vocabulary = {p: k for k, p in enumerate(pieces)}
    index = labels.index()
    optimiser = torch.optim.AdamW(groups(model, args), betas=(0.9, 0.98), fused=True)
    per_epoch = len(batches(epoch_of(ewt, gum, args, random.Random(0)), args.pieces))
    total = args.steps or per_epoch * args.epochs
    warm = max(total // 20, 1)
    pace = lambda k: min((k + 1) / warm, max(total * 1.02 - k, 1) / (total * 1.02 - warm))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, pace)
    args.out.mkdir(parents=True, exist_ok=True)
    print(len(pieces), {k: len(v) for k, v in vars(labels).items()}, per_epoch, "steps an epoch")
    step, began = 0, time.time()
    for epoch in range(args.epochs):
        sentences = epoch_of(ewt, gum, args, rng)
        seen = {}
        for chosen in batches(sentences, args.pieces, rng):
            model.train()
            batch = [sentences[k] for k in chosen]
            x = inputs([encode(s.forms, vocabulary) for s in batch])
            with torch.autocast("cpu", torch.bfloat16, enabled=args.bf16):
                told = [k for k, s in enumerate(batch) if s.has_mentions]
                loss, parts = loss_of(model, x, targets(batch, index), told)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimiser.step()
            schedule.step()
            step += 1
            for name, value in parts.items():
                seen.setdefault(name, []).append(value.item())
            if step % args.say == 0:
                means = {k: round(float(np.mean(v[-50:])), 3) for k, v in seen.items()}
                print(epoch, step, int(time.time() - began), "s", means, flush=True)
            if step >= (args.stop or args.steps or step + 1):
                break
        state = {"model": model.state_dict(), "labels": vars(labels), "pieces": pieces, "epoch": epoch + 1, "args": vars(args)}
        torch.save(state, args.out / "next.pt")
        os.replace(args.out / "next.pt", args.out / "last.pt")
        print("epoch", epoch + 1, int(time.time() - began), "s", flush=True)
        if step >= (args.stop or args.steps or step + 1):
            break


if __name__ == "__main__":
    sys.exit(main())
