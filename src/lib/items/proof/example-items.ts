/** Items of the example article that carry one distractor each, for the tests of proofs and keys. */
import { notStated } from '#lib/items/options.ts';
import { article, like, wrong } from '#lib/items/proof/example.ts';
import type { Distractor, Item } from '#lib/items/schema.ts';

export const by = (role: 'agent' | 'time' | 'place' | 'quantity' | 'office', fact: string) =>
	({ kind: 'functional', fact, role }) as const;
export const evidenceOf = (...ids: string[]) =>
	article.facts.filter((f) => ids.includes(f.id)).flatMap((f) => f.evidence);

/** One distractor in an item of the fact. */
export const about = (
	fact: string,
	asked: Item['asked'],
	key: Item['key'],
	stem: string,
	...distractors: Distractor[]
) =>
	like({
		factIds: [fact],
		asked,
		key,
		wordings: [stem],
		distractors,
		evidence: evidenceOf(fact)
	});
export const left = (d: Distractor) =>
	about(
		'left',
		'agent',
		{ text: 'Norland', entity: 'norland' },
		'Which country left the Northern League in 2009?',
		d
	);
export const place = (text: string, entity: string) =>
	about(
		'signed',
		'place',
		{ text: 'Port Ember', entity: 'port-ember' },
		'In which city was the Harbour Treaty signed?',
		wrong(text, by('place', 'signed'), { entity })
	);
export const year = (
	text: string,
	value: string,
	stem = 'In which year did Norland leave the Northern League?'
) =>
	about(
		'left',
		'time',
		{ text: '2009', value: '2009' },
		stem,
		wrong(text, { kind: 'value-contradicted', fact: 'left', role: 'time' }, { value })
	);
export const members = (text: string, value: number) =>
	about(
		'members',
		'quantity',
		{ text: '12 member states', value: 12 },
		'How many member states does the Northern League have?',
		wrong(text, { kind: 'value-contradicted', fact: 'members', role: 'quantity' }, { value })
	);
export const said = (
	entity: string,
	text: string,
	proof: Distractor['proof'],
	fact = 'berg-dispute'
) =>
	about(
		fact,
		'agent',
		{ text: 'Anna Berg', entity: 'anna-berg' },
		'Who said that the Harbour Treaty would end the fishing dispute?',
		wrong(text, proof, { entity })
	);
export const open = (d: Distractor, role: 'purpose' | 'place' = 'purpose') =>
	about(
		'signed',
		role,
		{ text: notStated },
		'For what purpose did Norland and Sudland sign the Harbour Treaty?',
		d
	);
export const falsehood = (statement: string, d: Partial<Distractor>, fact = 'left') =>
	like({
		kind: 'true-false',
		factIds: [fact],
		asked: 'truth',
		statement,
		key: { text: 'False' },
		correction: article.facts.find((f) => f.id === fact)?.statement ?? '',
		distractors: [wrong('True', by('agent', fact), d)],
		evidence: evidenceOf(fact)
	});
export const other = { kind: 'other-claim', fact: 'berg-dispute', other: 'voss-fleet' } as const;
export const silent = (entity: string) =>
	({ kind: 'no-claim', fact: 'berg-dispute', entity }) as const;
