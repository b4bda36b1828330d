import type { Fact, Role } from '#lib/article/schema.ts';
import type { ArticleIndex } from '../article-index.ts';
import type { Distractor } from '../schema.ts';

/** Posts of one cabinet or house that nobody holds beside the first of a row: the key, then what is offered for it. */
const rows = `
foreign minister: interior minister; finance minister; justice minister
defence minister: finance minister; justice minister; interior minister
defense minister: finance minister; justice minister; interior minister
finance minister: justice minister; foreign minister; health minister
interior minister: foreign minister; finance minister; health minister
justice minister: foreign minister; finance minister; health minister
energy minister: interior minister; justice minister; health minister
trade minister: interior minister; justice minister; defence minister
health minister: foreign minister; interior minister; transport minister
agriculture minister: interior minister; justice minister; health minister
transport minister: justice minister; health minister; finance minister
fisheries minister: justice minister; health minister; finance minister
secretary of state: secretary of defense; secretary of the treasury; attorney general
secretary of defense: secretary of state; secretary of the treasury; attorney general
defense secretary: secretary of state; treasury secretary; attorney general
treasury secretary: secretary of state; secretary of defense; attorney general
attorney general: secretary of state; secretary of defense; treasury secretary
foreign secretary: home secretary; defence secretary; health secretary
home secretary: foreign secretary; defence secretary; health secretary
president: prime minister; central bank governor; attorney general
prime minister: president; central bank governor; attorney general
chancellor: president; justice minister; central bank governor
emir: prime minister; interior minister; central bank governor
crown prince: finance minister; interior minister; justice minister
`;

const siblings = new Map(
	rows
		.trim()
		.split('\n')
		.map((row) => {
			const [title = '', others = ''] = row.split(': ');
			return [title, others.split('; ')] as const;
		})
);

/** Bodies of one union whose presidents are others. */
const houses = [
	'the European Commission',
	'the European Council',
	'the European Parliament',
	'the European Central Bank'
];

/**
 * Other posts of the same state or union that the article gives nobody: whoever is foreign minister of a
 * state is not its interior minister as well. All name the same state, so that a name does not tell the post.
 */
export function siblingPosts(index: ArticleIndex, fact: Fact, asked: Role): Distractor[] {
	const [, title = '', of = ''] = /^(.+?) of ((?:the )?\p{Lu}.*)$/u.exec(asked.text) ?? [];
	const low = index.article.text.toLowerCase();
	const others = houses.includes(of)
		? houses
				.filter((house) => house !== of && !index.article.text.includes(house.slice(4)))
				.map((house) => `${title} of ${house}`)
		: (siblings.get(title) ?? [])
				.filter((other) => !low.includes(other))
				.map((other) => `${other} of ${of}`);
	return others.map((text) => ({
		text,
		why: `The article gives another post: ${asked.text}.`,
		proof: { kind: 'functional', fact: fact.id, role: 'office' }
	}));
}
