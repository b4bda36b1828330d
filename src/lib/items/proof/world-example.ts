/** A small article about real states and people, for the tests of what the world tables lend. */
import type { Article, Entity, Fact, Role } from '#lib/article/schema.ts';

const text = [
	'Anthony Eden was prime minister of the United Kingdom in 1956.',
	'Norway recalled an ambassador on 3 May 1956.',
	'Ministers met in Geneva in June 1956.',
	'Norway fished the northern waters.'
].join('\n\n');

const entity = (id: string, type: Entity['type'], name: string, noun?: string): Entity => ({
	id,
	type,
	name,
	aliases: [],
	description: `${name} of the example`,
	mentions: [],
	...(noun && { noun })
});

function fact(
	id: string,
	at: number,
	verb: string,
	roles: Role[],
	functional: Fact['functional']
): Fact {
	const exact = text.split('\n\n')[at] ?? '';
	const start = text.indexOf(exact);
	return {
		id,
		statement: exact,
		frame: { type: verb, verb, tense: 'past', polarity: 'positive', modality: 'asserted', roles },
		voice: { kind: 'fact' },
		functional,
		asOf: '1956-12',
		importance: 3,
		evidence: [{ start, end: start + exact.length, exact }],
		confidence: 1,
		status: 'confirmed',
		provenance: 'author'
	};
}

const agent = (name: string, id: string): Role => ({ role: 'agent', text: name, entity: id });
const time = (name: string, date: string, marker = 'in'): Role => ({
	role: 'time',
	text: name,
	date,
	marker
});

export const worldArticle: Article = {
	schema: 'attache/article/1',
	id: 'world-example',
	headline: 'A year of meetings',
	language: 'en',
	publisher: 'Attaché',
	authors: [],
	licence: 'CC-BY-4.0',
	published: null,
	toldAsOf: '1956-12',
	sources: [],
	text,
	sha256: '0'.repeat(64),
	entities: [
		entity('anthony-eden', 'person', 'Anthony Eden'),
		entity('norway', 'state', 'Norway'),
		entity('geneva', 'place', 'Geneva', 'city'),
		entity('ministers', 'group', 'ministers')
	],
	quantities: [],
	facts: [
		fact(
			'eden',
			0,
			'be',
			[
				agent('Anthony Eden', 'anthony-eden'),
				{ role: 'office', text: 'prime minister of the United Kingdom' },
				time('1956', '1956')
			],
			['agent']
		),
		fact(
			'recall',
			1,
			'recall',
			[
				agent('Norway', 'norway'),
				{ role: 'patient', text: 'an ambassador' },
				time('3 May 1956', '1956-05-03', 'on')
			],
			['agent']
		),
		fact(
			'meeting',
			2,
			'meet',
			[
				agent('ministers', 'ministers'),
				{ role: 'place', text: 'Geneva', entity: 'geneva', marker: 'in' },
				time('June 1956', '1956-06')
			],
			['place']
		),
		fact(
			'fishing',
			3,
			'fish',
			[agent('Norway', 'norway'), { role: 'patient', text: 'the northern waters' }],
			['agent']
		)
	],
	links: []
};

export const factNamed = (id: string) => {
	const found = worldArticle.facts.find((f) => f.id === id);
	if (!found) throw new Error(`no fact ${id}`);
	return found;
};
