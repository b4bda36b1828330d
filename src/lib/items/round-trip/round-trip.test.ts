import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/article/schema.ts';
import { notStated } from '#lib/items/options.ts';
import { article, like, sound } from '#lib/items/proof/example.ts';
import { readQuestion } from '#lib/items/round-trip/query.ts';
import { checkRoundTrip } from '#lib/items/round-trip/round-trip.ts';
import type { Item } from '#lib/items/schema.ts';

const ask = (fact: string, asked: Item['asked'], ...wordings: string[]) =>
	like({ factIds: [fact], asked, wordings });
const messages = (item: Item, of: Article = article) =>
	checkRoundTrip(item, of).map((f) => f.message);

describe('a question is read back as', () => {
	it.each([
		[
			'In which year did Norland leave the Northern League?',
			'date',
			['norland', 'leave', 'north', 'leagu']
		],
		['How many member states does the league have?', 'number', ['memb', 'stat', 'leagu']],
		['Which country left?', 'thing', ['left']]
	])('%s', (stem, asks, words) => {
		const query = readQuestion(stem);
		expect(query.asks).toBe(asks);
		expect([...query.words]).toHaveLength(words.length);
	});
});

describe('the round trip', () => {
	it.each<[string, Item, string | undefined]>([
		['ends at the asked fact', sound, undefined],
		[
			'of a year',
			ask('joined', 'time', 'In which year did Sudland join the Northern League?'),
			undefined
		],
		[
			'of a speaker',
			ask('voss-fleet', 'agent', 'Who said that the Harbour Treaty would cost Norland its fleet?'),
			undefined
		],
		[
			'leads elsewhere',
			ask('left', 'agent', 'Which country signed the Harbour Treaty in Port Ember?'),
			'does not lead back'
		],
		[
			'of something unsaid',
			like({
				factIds: ['signed'],
				asked: 'purpose',
				key: { text: notStated },
				wordings: ['For what purpose did Norland and Sudland sign the Harbour Treaty?']
			}),
			undefined
		],
		[
			'of something said after all',
			like({
				factIds: ['berg-minister'],
				asked: 'place',
				key: { text: notStated },
				wordings: ['Where did Norland and Sudland sign the Harbour Treaty on 3 May 2014?']
			}),
			'does not lead back'
		]
	])('%s', (_, item, message) => {
		if (message === undefined) expect(messages(item)).toEqual([]);
		else expect(messages(item).join()).toContain(message);
	});

	it('finds a second answer in another fact of the same frame', () => {
		const twin = article.facts.find((f) => f.id === 'left');
		if (!twin) throw new Error('no fact');
		const also = {
			...twin,
			id: 'also',
			statement: 'Eastland left the Northern League in 2009.',
			frame: {
				...twin.frame,
				roles: [
					{ role: 'agent' as const, text: 'Eastland', entity: 'eastland' },
					...twin.frame.roles.slice(1)
				]
			}
		};
		const found = messages(sound, { ...article, facts: [...article.facts, also] });
		expect(found).toEqual([expect.stringContaining('answered by also, too: Eastland')]);
		// One that names no year may be the same leaving.
		const vague = {
			...also,
			statement: 'Eastland left the Northern League.',
			frame: { ...also.frame, roles: also.frame.roles.slice(0, 2) }
		};
		expect(messages(sound, { ...article, facts: [...article.facts, vague] })).toHaveLength(1);
		expect(
			messages(sound, { ...article, facts: [...article.facts, { ...also, status: 'rejected' }] })
		).toEqual([]);
	});

	it('tells two years apart by the words of the question', () => {
		const twin = article.facts.find((f) => f.id === 'left');
		if (!twin) throw new Error('no fact');
		const roles = [
			{ role: 'agent' as const, text: 'Eastland', entity: 'eastland' },
			twin.frame.roles[1],
			{ role: 'time' as const, text: '2012', date: '2012', marker: 'in' }
		].flatMap((r) => r ?? []);
		const also = {
			...twin,
			id: 'also',
			statement: 'Eastland left the Northern League in 2012.',
			frame: { ...twin.frame, roles }
		};
		const both = { ...article, facts: [...article.facts, also] };
		expect(messages(sound, both)).toEqual([]);
		expect(
			messages(like({ wordings: ['Which country left the Northern League?'] }), both)
		).toHaveLength(1);
	});

	it('finds a false statement that a fact states', () => {
		const item = like({
			kind: 'true-false',
			asked: 'truth',
			key: { text: 'False' },
			statement: 'Sudland joined the Northern League in 2011.'
		});
		expect(messages(item)).toEqual([expect.stringContaining('joined states')]);
	});
});
