import { expect, it } from 'vitest';
import type { Actor } from './actors.ts';
import { isSentence } from './whole-sentence.ts';

const [peru, court] = ['Peru', 'the Harbour Court'].map((name) => ({ name }) as Actor);

const isWhole = (text: string, statement: string, entity: string | undefined = 'peru') =>
	isSentence(
		{ text },
		{ start: 0, end: text.length },
		{
			statement,
			actors: [peru, court].filter((a) => a !== undefined),
			frame: {
				type: 'attend',
				verb: 'attend',
				tense: 'present',
				polarity: 'positive',
				modality: 'asserted',
				roles: [{ role: 'agent', text: 'Peru', ...(entity !== '' && { entity }) }]
			}
		}
	);

it('knows the sentence itself, but for a word that ties it to the one before', () => {
	const statement = 'Peru takes part in the sittings of the Harbour Court.';
	expect(isWhole(statement, statement)).toBe(true);
	expect(isWhole('Peru already takes part in the sittings of the Harbour Court', statement)).toBe(
		true
	);
});

it('knows what was dropped or put for a pronoun', () => {
	const statement = 'Peru takes part in the sittings of the Harbour Court.';
	expect(isWhole('It takes part in the sittings of the Harbour Court.', statement)).toBe(false);
	expect(isWhole('Peru seldom takes part in the sittings of the Harbour Court.', statement)).toBe(
		false
	);
	expect(isWhole(statement, statement, '')).toBe(false);
});

it('leaves what leans on another sentence, or on the day of the text, to the reader', () => {
	for (const statement of [
		'Peru stood with the Harbour Court.',
		'Peru now takes part in the sittings of the Harbour Court.',
		'Peru takes part in the sittings of the Harbour Court on May 1.'
	])
		expect(isWhole(statement, statement), statement).toBe(false);
});
