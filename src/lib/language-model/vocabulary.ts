import type { MentionType } from '#lib/analysis/parse.ts';

/** What the numbers of the model mean (training/export.py writes it). */
export type Vocabulary = {
	readonly numbers: ReadonlyMap<string, number>;
	readonly upos: readonly string[];
	readonly tags: readonly string[];
	/** Lemma scripts. */
	readonly lemmas: readonly string[];
	readonly relations: readonly string[];
	/** Of the classes of a span, the first of which is "no mention". */
	readonly mentions: readonly MentionKind[];
	/** Scores are divided by these before they become probabilities: so that 0.9 means nine of ten. */
	readonly temperature: {
		readonly head: number;
		readonly relation: number;
		readonly mention: number;
	};
};

export type MentionKind = { readonly type: MentionType; readonly isName: boolean };

const types: readonly string[] = [
	'person',
	'place',
	'organisation',
	'event',
	'object',
	'time',
	'other'
] satisfies MentionType[];

/** Throws on what training/export.py does not write: a damaged or foreign file. */
export function readVocabulary(json: string): Vocabulary {
	const raw = JSON.parse(json) as Record<string, unknown>;
	const pieces = strings(raw, 'pieces');
	const temperature = raw['temperature'] as Record<string, unknown> | undefined;
	return {
		numbers: new Map(pieces.map((piece, k) => [piece, k])),
		upos: strings(raw, 'upos'),
		tags: strings(raw, 'xpos'),
		lemmas: strings(raw, 'lemmas'),
		relations: strings(raw, 'relations'),
		mentions: strings(raw, 'mentions').slice(1).map(mentionKind),
		temperature: {
			head: positive(temperature?.['head']),
			relation: positive(temperature?.['relation']),
			mention: positive(temperature?.['mention'])
		}
	};
}

function mentionKind(label: string): MentionKind {
	const type = label.replace(/\+$/, '');
	if (!types.includes(type))
		throw new Error(`The model names an unknown kind of mention: ${label}`);
	return { type: type as MentionType, isName: label.endsWith('+') };
}

function strings(raw: Record<string, unknown>, name: string): string[] {
	const value = raw[name];
	if (Array.isArray(value) && value.length > 0 && value.every((x) => typeof x === 'string'))
		return value;
	throw new Error(`The model's vocabulary has no ${name}.`);
}

function positive(value: unknown): number {
	if (typeof value === 'number' && value > 0) return value;
	throw new Error('The model’s vocabulary has no temperature.');
}
