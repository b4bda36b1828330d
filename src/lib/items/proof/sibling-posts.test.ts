import { describe, expect, it } from 'vitest';
import type { Article, Fact, Role } from '#lib/article/schema.ts';
import { siblingPostObjections } from './sibling-posts.ts';

const holding = (post: string, text = 'Anna Berg, who holds a post, spoke in Oslo.') => {
	const office: Role = { role: 'office', text: post };
	const fact = {
		id: 'berg-be',
		statement: `Anna Berg was ${post} in March 2019.`,
		frame: {
			verb: 'be',
			roles: [
				{ role: 'agent', text: 'Anna Berg', entity: 'anna-berg' },
				office,
				{ role: 'time', text: 'March 2019', date: '2019-03' }
			]
		}
	} as unknown as Fact;
	const article = {
		text,
		facts: [fact],
		entities: [{ id: 'anna-berg', type: 'person', name: 'Anna Berg', aliases: [] }]
	} as unknown as Article;
	return (other: string) => siblingPostObjections(article, fact, office, { text: other });
};

describe('a post that somebody certainly does not hold', () => {
	it.each([
		['foreign minister of Norway', 'Interior minister of Norway'],
		['secretary of state of the United States', 'Attorney general of the United States'],
		['prime minister of Norway', 'President of Norway'],
		['president of the European Council', 'President of the European Commission']
	])('beside %s: %s', (post, other) => expect(holding(post)(other)).toEqual([]));

	it.each([
		['of another state', 'foreign minister of Norway', 'Interior minister of Sweden'],
		[
			'of what has no cabinet',
			'president of the General Assembly',
			'Prime minister of the General Assembly'
		],
		['the same', 'foreign minister of Norway', 'Foreign minister of Norway'],
		['one that a head may hold as well', 'president of Kiribati', 'Foreign minister of Kiribati'],
		['one that shuts nothing out', 'foreign minister of Norway', 'Ambassador of Norway']
	])('none that is %s', (_, post, other) => expect(holding(post)(other)).not.toEqual([]));

	it('nor one of which the article speaks', () => {
		const wrong = holding(
			'foreign minister of Norway',
			'Anna Berg, once interior minister, resigned.'
		);
		expect(wrong('Interior minister of Norway')).not.toEqual([]);
	});

	it('but for one of another state, or of somebody else', () => {
		const text = 'Anna Berg met the interior minister of Sweden. The interior minister smiled.';
		expect(holding('foreign minister of Norway', text)('Interior minister of Norway')).toEqual([]);
	});
});
