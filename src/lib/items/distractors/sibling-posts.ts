import type { Fact, Role } from '#lib/article/schema.ts';
import { state } from '#lib/world/lookup.ts';
import { mentions, type ArticleIndex } from '../article-index.ts';
import { sentencesOf } from '../lookup.ts';
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
president: prime minister; speaker of the parliament; interior minister
prime minister: president; speaker of the parliament; interior minister
chancellor: president; speaker of the parliament; justice minister
emir: prime minister; crown prince; interior minister
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

/** States whose president has no prime minister beside: who offers one tempts nobody, and no other post is of like rank. */
const withoutPremier = new Set(
	(
		'argentina bolivia brazil chile colombia costa-rica dominican-republic ecuador el-salvador gambia ghana guatemala honduras indonesia ' +
		'liberia malawi mexico nicaragua nigeria panama paraguay philippines united-states uruguay venezuela zambia'
	).split(' ')
);

/** States with a monarch have no president: whoever offers one tempts nobody. */
const monarchies = new Set(
	(
		'antigua-and-barbuda australia bahamas bahrain belgium belize bhutan brunei cambodia canada denmark eswatini grenada jamaica japan jordan ' +
		'kuwait lesotho liechtenstein luxembourg malaysia monaco morocco netherlands new-zealand norway oman papua-new-guinea qatar saint-lucia ' +
		'saudi-arabia solomon-islands spain sweden thailand tonga tuvalu united-arab-emirates united-kingdom'
	).split(' ')
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
	const near = sentencesNaming(index, fact);
	const row = (siblings.get(title) ?? []).filter(
		(other) => other !== 'president' || !monarchies.has(state(of)?.id ?? '')
	);
	const [strong] = row;
	const others = houses.includes(of)
		? houses
				.filter((house) => house !== of && !index.article.text.includes(house.slice(4)))
				.map((house) => `${title} of ${house}`)
		: footed(index, title, row)
				.filter((other) => !isGiven(near, other, of))
				.map((other) => `${other} of ${of}`);
	if (ofCabinet.test(title) && !others.some((o) => isTold(index, o.replace(` of ${of}`, ''))))
		return [];
	// Beside a head of state or government one post of like rank, or nobody is tempted.
	// An assembly has a president and no prime minister.
	if (!houses.includes(of) && state(of) === undefined) return [];
	if (title === 'president' && withoutPremier.has(state(of)?.id ?? '')) return [];
	if (heads.has(title) && others[0] !== `${strong} of ${of}` && !houses.includes(of)) return [];
	return others.map((text) => ({
		text,
		why: `The article gives another post: ${asked.text}.`,
		proof: { kind: 'functional', fact: fact.id, role: 'office' }
	}));
}

/** Posts of a cabinet; those of the United States everybody knows. */
const ofCabinet = /^(?!prime )[a-z ]+ minister$|^(?:foreign|home|defence|health) secretary$/;

/** Ministries that one person does not hold beside another of these. */
const departments =
	'foreign interior finance justice defence defense health energy trade agriculture transport fisheries water infrastructure environment information education oil'.split(
		' '
	);

const isTold = (index: ArticleIndex, title: string): boolean =>
	new RegExp(`\\b${title}s?\\b`, 'i').test(index.article.text);

/**
 * First the posts that the article tells of anybody, in the key's country or another: who has skimmed it may take the one
 * for the other ("deputy foreign minister", "water minister"). A post that nothing there speaks of tempts nobody.
 */
function footed(index: ArticleIndex, title: string, others: readonly string[]): readonly string[] {
	if (!ofCabinet.test(title)) return others;
	const same = (a: string) => a.replace('defense', 'defence');
	const ministers = title.endsWith(' minister')
		? ['deputy foreign', ...departments].map((d) => `${d} minister`)
		: [];
	const told = [...new Set([...ministers, ...others])].filter(
		(other) => same(other) !== same(title) && isTold(index, other)
	);
	return [...told, ...others.filter((other) => !told.includes(other))];
}

const heads = new Set(['president', 'prime minister', 'chancellor', 'emir']);

/** What is said where the person is named. */
function sentencesNaming(index: ArticleIndex, fact: Fact): string {
	const person = index.entity(fact.frame.roles[0]?.entity);
	return sentencesOf(index.article)
		.map((s) => s.exact)
		.filter((exact) => person && mentions(exact, person))
		.join(' ')
		.toLowerCase();
}

/** The post is spoken of there, and not as that of another state. */
const isGiven = (near: string, post: string, of: string): boolean =>
	near
		.split(post)
		.slice(1)
		.some((after) => !after.startsWith(' of ') || after.startsWith(` of ${of.toLowerCase()}`));
