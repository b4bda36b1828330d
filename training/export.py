"""
python export.py CHECKPOINT TREEBANKS OUT: writes OUT/model.onnx (int8) and OUT/vocabulary.json.

Weights are quantised to int8 by rows or columns, activations while running (dynamic); the
embeddings too. Nothing but weights and labels goes into the files: the same checkpoint gives the
same bytes.
"""

import argparse
import json
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from calibrate import temperatures
from evaluate import load, runner
from treebank import read

INPUTS = ["ids", "shapes", "mask", "pool"]
OUTPUTS = ["upos", "xpos", "lemma", "arc", "label", "span"]


def write_graph(model, path):
    """One fp32 graph with free batch, pieces and words."""
    batch, pieces, words = 2, 9, 6
    example = (
        torch.ones(batch, pieces, dtype=torch.long),
        torch.ones(batch, pieces, dtype=torch.long),
        torch.ones(batch, pieces),
        torch.rand(batch, words, pieces),
    )
    free = torch.export.Dim
    b, p, w = free("batch", min=1, max=64), free("pieces", min=3, max=512), free("words", min=2, max=512)
    shapes = ({0: b, 1: p}, {0: b, 1: p}, {0: b, 1: p}, {0: b, 1: w, 2: p})
    torch.onnx.export(
        model, example, path, input_names=INPUTS, output_names=OUTPUTS,
        dynamic_shapes=shapes, opset_version=20, external_data=False, dynamo=True,
    )  # fmt: skip


def anonymous(path):
    """Takes out what names files and functions of the machine that made it."""
    model = onnx.load(path)
    model.producer_name = model.producer_version = model.doc_string = ""
    del model.metadata_props[:]
    for node in model.graph.node:
        node.doc_string = ""
        del node.metadata_props[:]
    for value in [*model.graph.value_info, *model.graph.input, *model.graph.output]:
        del value.metadata_props[:]
    del model.graph.value_info[:]
    onnx.save(model, path)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("treebanks", type=Path, help="to fit the temperatures")
    parser.add_argument("out", type=Path)
    parser.add_argument("--full", action="store_true", help="keep the fp32 graph too")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    model, labels, pieces = load(args.checkpoint)
    full, ready, small = (args.out / x for x in ("full.onnx", "ready.onnx", "model.onnx"))
    write_graph(model, full)
    quant_pre_process(full, ready, skip_symbolic_shape=True)
    quantize_dynamic(
        ready, small, weight_type=QuantType.QInt8, per_channel=True,
        op_types_to_quantize=["MatMul", "Gemm", "Gather"],
        extra_options={"MatMulConstBOnly": True},
    )  # fmt: skip
    anonymous(small)
    ready.unlink()
    words = {"pieces": pieces, **vars(labels)}
    write_words(args.out, words)
    dev = [read(args.treebanks / f"{x}.conllu") for x in ("ewt-dev", "gum-dev")]
    write_words(args.out, {**words, "temperature": temperatures(*runner(args.out), *dev)})
    if not args.full:
        full.unlink()
    for path in sorted(args.out.iterdir()):
        print(path.name, path.stat().st_size)


def write_words(folder, words):
    text = json.dumps(words, ensure_ascii=False, separators=(",", ":"))
    (folder / "vocabulary.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
