import learnt from './fact-weights.json' with { type: 'json' };
import type { Signs } from './fact-signs.ts';

const weights = new Map<string, number>(Object.entries(learnt.weights));

/**
 * How likely a strict reader lets a fact pass as it stands: true to the text, whole, clear on its own and worth asking;
 * 0–1. A logistic regression on its signs; how it was learnt and what it is worth stand in training/sureness/README.md.
 */
export function surenessOf(signs: Signs): number {
	let sum = learnt.bias;
	for (const [name, value] of signs) sum += (weights.get(name) ?? 0) * value;
	return 1 / (1 + Math.exp(-sum));
}
