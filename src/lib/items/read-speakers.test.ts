import { describe, expect, it } from 'vitest';
import type { Entity, Fact, Role } from '#lib/article/schema.ts';
import { indexArticle } from './article-index.ts';
import { isHeadBeside } from './distractors/heads.ts';
import { whyNotEntity } from './distractors/why.ts';
import { acts, claims, named, pasted, says, shown, wrongIn, type Told } from './pasted-example.ts';

const people = ['Ada Voss', 'Otto Berg', 'Ida Lund', 'Jan Moe'].map((name) =>
	named('person', name, { description: 'an adviser in the article' })
);
const quay = says('Ada Voss', 'the northern quay was too small for ferries');
const dredging = says('Otto Berg', 'the dredging of sand cost millions');
const licence = says('Ida Lund', 'the fishing boats needed a licence');
const asked = (told: readonly Told[], more: readonly string[] = []) =>
	shown(
		pasted(
			'A quarrel over a harbour',
			[...told.map((t) => t.in ?? t.statement), ...more],
			people,
			told
		),
		'who-said-it'
	).filter((i) => i.asked !== 'authority');
const ofVoss = (told: readonly Told[], more?: readonly string[]) =>
	asked(told, more).filter((i) => i.key.text === 'Ada Voss');

describe('who never speaks', () => {
	const dined = acts('Jan Moe', 'Jan Moe dined with the board.');
	it('is no wrong answer where others do', () => {
		expect(wrongIn(ofVoss([quay, dredging, dined]))).toEqual([]);
		expect(wrongIn(ofVoss([quay, dredging, licence, dined]))).not.toContain('Jan Moe');
	});
	it('is one where the text gives words that are no fact', () => {
		const wrong = wrongIn(ofVoss([quay, dredging, dined], ['“Never,” added Jan Moe.']));
		expect(wrong).toContain('Jan Moe');
	});
});

describe('why another did not say so', () => {
	const why = (...told: readonly Told[]) => {
		const all = [quay, ...told];
		const article = pasted(
			'A quarrel over a harbour',
			all.map((t) => t.statement),
			people,
			all
		);
		const index = indexArticle(article);
		const [asked] = index.facts as [Fact];
		return whyNotEntity(index, asked, people[1] as Entity).why;
	};
	it('is what the other said on the nearest matter', () => {
		const tolls = claims('Otto Berg', 'all the tolls would rise in spring');
		const ferries = claims('Otto Berg', 'ferries could wait at the southern quay');
		expect(why(tolls, ferries)).toBe(`Otto Berg said something else: ${ferries.statement}`);
	});
	it('is no trifle, and no post, but whose word it is', () => {
		const began: Told = {
			verb: 'begin',
			subject: 'Otto Berg',
			roles: [{ role: 'topic', text: 'lighter vein', marker: 'in' }],
			statement: 'Otto Berg began in lighter vein.'
		};
		expect(why(began)).toBe('The article ascribes this to Ada Voss, not to Otto Berg.');
	});
});

it('asks whose word it is of nothing that quotation marks tell', () => {
	const voices = (content: string) => {
		const told = claims('Ada Voss', content);
		const text = [told.statement, 'Otto Berg said nothing, and Ida Lund said no more.'];
		return shown(pasted('A valley', text, people, [told]), 'voice');
	};
	expect(voices('the mills of the valley are on fire')).toHaveLength(1);
	expect(voices('the mills of the valley are “a shame on fire”')).toEqual([]);
});

describe('beside a foreign minister', () => {
	const held: Told = {
		verb: 'be',
		subject: 'Ada Voss',
		roles: [{ role: 'office', text: 'foreign minister of Norway' }],
		statement: 'Ada Voss was foreign minister of Norway.'
	};
	const isHead = (sentence: string, post = held) => {
		const start = sentence.indexOf('Otto Berg');
		const berg = named('person', 'Otto Berg', {
			mentions: [{ start, end: start + 9, exact: 'Otto Berg' }]
		});
		const article = pasted(
			'News',
			[sentence],
			[...people.slice(0, 1), berg],
			[{ ...post, in: sentence }]
		);
		const index = indexArticle(article);
		return isHeadBeside(index, index.facts[0] as Fact, berg);
	};
	it('stands no president, whom everybody knows', () => {
		expect(isHead('Ada Voss met President Otto Berg.')).toBe(true);
		expect(isHead('Ada Voss met Captain Otto Berg.')).toBe(false);
	});
	it('but beside a prime minister', () => {
		const post = { ...held, roles: [{ role: 'office', text: 'prime minister of Norway' } as Role] };
		expect(isHead('Ada Voss met President Otto Berg.', post)).toBe(false);
	});
});

describe('words put in another’s mouth', () => {
	const falseOnes = (title: string) =>
		['quay', 'mole', 'lighthouse', 'ferry house', 'dock', 'slipway'].flatMap((place) => {
			const told = says('Ada Voss', `the northern ${place} was too small`);
			const first = { ...told, statement: `${title}${told.statement}` };
			const all = [first, dredging, licence];
			return shown(
				pasted(
					'A quarrel over a harbour',
					all.map((t) => t.statement),
					people,
					all
				),
				'true-false'
			).filter((i) => i.key.text === 'False' && i.correction === first.statement);
		});

	it('do not keep the title of whoever said them', () => {
		expect(falseOnes('').length).toBeGreaterThan(0);
		expect(falseOnes('President ')).toEqual([]);
	});
});
