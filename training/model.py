"""One encoder (MiniLM-L6), and heads for tags, lemmas, dependencies and mentions."""

import json
import struct

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from pieces import SHAPES

WIDTH, HEADS, LAYERS, INNER, POSITIONS = 384, 12, 6, 1536, 512
ARC, LABEL, SPAN = 256, 96, 128


def tensors(path):
    """A safetensors file, read by hand."""
    with open(path, "rb") as file:
        (size,) = struct.unpack("<Q", file.read(8))
        header, data = json.loads(file.read(size)), file.read()
    out = {}
    for name, entry in header.items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            first, last = entry["data_offsets"]
            array = np.frombuffer(data[first:last], dtype=np.float32).reshape(entry["shape"])
            out[name] = torch.from_numpy(array.copy())
    return out


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask):
        """x: batch × pieces × width; mask: batch × 1 × 1 × pieces, 0 or −1e4, added to the scores."""
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask.to(q.dtype))
        x = self.norm1(x + self.out(mixed.transpose(1, 2).reshape(batch, length, WIDTH)))
        return self.norm2(x + self.down(F.gelu(self.up(x))))


class Biaffine(nn.Module):
    """Scores of pairs (row, column) for each label: bilinear with a bias for each side."""

    def __init__(self, size, labels, dropout=0.25):
        super().__init__()
        self.row, self.column = nn.Linear(WIDTH, size), nn.Linear(WIDTH, size)
        self.weight = nn.Parameter(torch.zeros(labels, size, size))
        self.row_bias, self.column_bias = nn.Linear(size, labels), nn.Linear(size, labels, bias=False)
        nn.init.normal_(self.weight, std=0.02)
        self.drop = nn.Dropout(dropout)

    def sides(self, rows, columns):
        return self.drop(F.relu(self.row(rows))), self.drop(F.relu(self.column(columns)))

    def chosen(self, rows, columns, at):
        """Only the pairs (row k, column at[k]): batch × n rows × labels. Training needs no others."""
        r, c = self.sides(rows, columns)
        c = c.gather(1, at.unsqueeze(2).expand(-1, -1, c.shape[2]))
        left = torch.einsum("bnd,lde->bnle", r, self.weight)
        return (left @ c.unsqueeze(3)).squeeze(3) + self.row_bias(r) + self.column_bias(c)

    def forward(self, rows, columns):
        """batch × n × width twice → batch × labels × n rows × n columns."""
        r, c = self.sides(rows, columns)
        batch, n, size = r.shape
        flat = self.weight.permute(1, 0, 2).reshape(size, -1)  # one matrix, which int8 can hold
        left = (r @ flat).view(batch, n, -1, size).transpose(1, 2)
        return (
            left @ c.unsqueeze(1).transpose(-1, -2)
            + self.row_bias(r).transpose(1, 2).unsqueeze(3)
            + self.column_bias(c).transpose(1, 2).unsqueeze(2)
        )


class Reader(nn.Module):
    def __init__(self, pieces, upos, xpos, lemmas, relations, mentions):
        super().__init__()
        self.words = nn.Embedding(pieces, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.mix = nn.Parameter(torch.tensor([0.0] * (LAYERS - 2) + [1.0, 1.5]))
        self.drop = nn.Dropout(0.1)
        self.upos, self.xpos = nn.Linear(WIDTH, upos), nn.Linear(WIDTH, xpos)
        self.lemma = nn.Linear(WIDTH, lemmas)
        self.arc = Biaffine(ARC, 1)
        self.label = Biaffine(LABEL, relations)
        self.span = Biaffine(SPAN, mentions)
        nn.init.normal_(self.shapes.weight, std=0.01)
        with torch.no_grad():
            self.shapes.weight[0] = 0

    def load_encoder(self, path, kept):
        old = tensors(path)
        get = lambda name: old[next(k for k in old if k.removeprefix("bert.") == name)]
        with torch.no_grad():
            self.words.weight.copy_(get("embeddings.word_embeddings.weight")[kept])
            self.positions.weight.copy_(
                get("embeddings.position_embeddings.weight")
                + get("embeddings.token_type_embeddings.weight")[0]
            )
            self._copy(self.norm, get, "embeddings.LayerNorm")
            for k, layer in enumerate(self.layers):
                at = f"encoder.layer.{k}."
                for part in ("weight", "bias"):
                    qkv = [get(f"{at}attention.self.{x}.{part}") for x in ("query", "key", "value")]
                    getattr(layer.qkv, part).copy_(torch.cat(qkv))
                self._copy(layer.out, get, at + "attention.output.dense")
                self._copy(layer.norm1, get, at + "attention.output.LayerNorm")
                self._copy(layer.up, get, at + "intermediate.dense")
                self._copy(layer.down, get, at + "output.dense")
                self._copy(layer.norm2, get, at + "output.LayerNorm")

    @staticmethod
    def _copy(module, get, name):
        module.weight.copy_(get(name + ".weight"))
        module.bias.copy_(get(name + ".bias"))

    def encode(self, ids, shapes, mask, pool):
        """
        ids, shapes: batch × pieces (int64); mask: batch × pieces (float, 1 = a piece);
        pool: batch × (1 + words) × pieces: row 0 takes [CLS], which stands for the root, row k the
        mean of word k's pieces. → batch × (1 + words) × width
        """
        positions = self.positions.weight[: ids.shape[1]]
        x = self.drop(self.norm(self.words(ids) + positions + self.shapes(shapes)))
        added = ((1 - mask) * -1e4).unsqueeze(1).unsqueeze(1)
        share = self.mix.softmax(0)
        mixed = 0
        for k, layer in enumerate(self.layers):
            x = layer(x, added)
            mixed = mixed + share[k] * x
        return self.drop(pool @ mixed.float())

    def forward(self, ids, shapes, mask, pool):
        """
        → upos, xpos, lemma: batch × (1 + words) × classes; arc: batch × dependants × heads;
        label: batch × labels × dependants × heads; span: batch × types × first × last.
        """
        w = self.encode(ids, shapes, mask, pool)
        return (
            self.upos(w),
            self.xpos(w),
            self.lemma(w),
            self.arc(w, w).squeeze(1),
            self.label(w, w),
            self.span(w, w),
        )
