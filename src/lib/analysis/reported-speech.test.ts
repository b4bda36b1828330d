import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readerFromDisk } from '../../cli/language-model.ts';
import { actClaims } from './act-claims.ts';
import { attribute } from './attribution.ts';
import { claimsOf } from './claims.ts';
import { groundReadBy } from './ground-of-text.ts';
import type { Reader } from './parse.ts';
import { asSaid } from './said.contract.ts';

let reader: Reader;
beforeAll(async () => {
	reader = await readerFromDisk();
}, 60_000);

async function read(text: string, published = '2019-03-15') {
	const ground = await groundReadBy(reader, text, { published });
	return { ground, said: attribute(ground) };
}

async function said(text: string): Promise<string[]> {
	const { ground, said: all } = await read(text);
	return all.map((a) => asSaid(ground, a));
}

async function statements(text: string) {
	const { ground, said: all } = await read(text);
	return [...claimsOf(ground, all), ...actClaims(ground, all, [])];
}

const patience = { timeout: 60_000 };

describe('who says what, by the tree of the sentence', patience, () => {
	it.each([
		[
			'two who say it together',
			'Anna Berg and Erik Dahl announced that Norway would close its consulate in Murmansk.',
			[
				'Anna Berg: Norway would close its consulate in Murmansk',
				'Erik Dahl: Norway would close its consulate in Murmansk'
			]
		],
		[
			'a source without a name, and where it is from',
			'A fisherman in Vardø said the ministry had forgotten the north.',
			['a fisherman in Vardø: the ministry had forgotten the north']
		],
		[
			'somebody who speaks for another',
			'A spokeswoman for the Finnish president said that Finland would not attend.',
			['a spokeswoman for the Finnish president: Finland would not attend']
		],
		[
			'a name beside a post',
			'The president of Ghana, Nana Akufo-Addo, says the port will open in June.',
			['Nana Akufo-Addo: the port will open in June']
		],
		[
			'a body by its owner, in the present',
			'Norway’s government denies that it paid the ransom.',
			['Norway’s government: it paid the ransom']
		],
		[
			'in the middle of what is said',
			'The map, Erik Dahl said, was drawn in 1926.',
			['Erik Dahl: The map was drawn in 1926']
		],
		[
			'“according to” in the middle',
			'Norway, according to two diplomats in Oslo, will sign the treaty in May.',
			['two diplomats in Oslo: Norway will sign the treaty in May']
		],
		[
			'behind “as”',
			'As Erik Dahl puts it, Norway has no friends.',
			['Erik Dahl: Norway has no friends']
		],
		[
			'quoted by another',
			'Erik Dahl was quoted by NTB as saying that Norway would wait.',
			['Erik Dahl: Norway would wait']
		],
		[
			'each his own in one sentence',
			'Erik Dahl said Norway would sign, but Anna Berg said it would not.',
			['Erik Dahl: Norway would sign', 'Anna Berg: it would not']
		],
		[
			'an accusation',
			'Erik Dahl accused Russia of jamming radio signals near Kirkenes.',
			['Erik Dahl: Russia of jamming radio signals near Kirkenes']
		],
		[
			'“he”, who spoke in the sentence before',
			'“The law is the law,” Erik Dahl said. He described the patrols as a success.',
			['Erik Dahl: The law is the law,', 'Erik Dahl: the patrols as a success']
		],
		[
			'a plan, and not what it would cost',
			'Anna Berg announced a plan that would cost Norway 3 billion dollars.',
			['Anna Berg: a plan that would cost Norway 3 billion dollars']
		],
		[
			'a verb in -ing, and no relative clause behind it',
			'Norway denied sending ships to the rebels, whose leaders left Oslo on Monday.',
			['Norway: sending ships to the rebels']
		],
		[
			'a verb with its particle',
			'Erik Dahl set out four conditions for a truce.',
			['Erik Dahl: four conditions for a truce']
		],
		[
			'two clauses of one speaker',
			'Anna Berg declared that Norway would “pay in full” and pledged that the port would stay open.',
			['Anna Berg: Norway would “pay in full”', 'Anna Berg: the port would stay open']
		],
		[
			'the past tense behind “would”',
			'Anna Berg promised parliament that her government would study the plan, but cautioned that its price would be high.',
			['Anna Berg: her government would study the plan', 'Anna Berg: its price would be high']
		],
		[
			'the past tense behind “to”',
			'Anna Berg urged Norway to honour its commitments and warned that the price would be high.',
			['Anna Berg: Norway to honour its commitments', 'Anna Berg: the price would be high']
		],
		[
			'when it was said',
			'Erik Dahl said the same day that Norway would lease the port.',
			['Erik Dahl: Norway would lease the port']
		],
		[
			'how it was said',
			'Erik Dahl said, carefully, that Norway had not been consulted.',
			['Erik Dahl: Norway had not been consulted']
		],
		[
			'what “what” stands for',
			'The ships sailed in what Anna Berg called a mission to save lives.',
			['Anna Berg: a mission to save lives']
		],
		[
			'a name in quotation marks',
			'Erik Dahl called the remarks “not becoming for a guest.”',
			['Erik Dahl: the remarks “not becoming for a guest.”']
		],
		[
			'a relative clause cut in two',
			'Norway turned back a ship which, it claimed, was carrying arms to Libya.',
			['Norway: was carrying arms to Libya']
		],
		[
			'whoever speaks, beside what they do',
			'“The bridge is closed,” Anna Berg said, accusing Norway of neglect.',
			['Anna Berg: The bridge is closed,', 'Anna Berg: Norway of neglect']
		],
		[
			'not whoever is addressed',
			'Norway, at odds with Chad, went further, warned Ghana not to sign the treaty.',
			[]
		]
	])('%s', async (_, text, expected) => {
		expect(await said(text)).toEqual(expected);
	});

	it.each([
		'Erik Dahl did not say that Norway would leave NATO.',
		'Erik Dahl refused to say whether Norway would sign.',
		'Nobody said that Norway would sign the treaty.',
		'Erik Dahl would say that Norway is rich.',
		'If Erik Dahl says that Norway is rich, nobody listens.',
		'Erik Dahl was told that Norway had lost the vote.',
		'The plan that Erik Dahl announced last year failed.',
		'The people said to have fled are in Sweden.',
		'Erik Dahl spoke warmly of Norway.',
		'Erik Dahl is offering cheap oil to the poor.',
		'Anna Berg met Erik Dahl. She denied it.',
		'Anna Berg called Erik Dahl on Monday.'
	])('nobody’s word: %s', async (text) => {
		expect(await said(text)).toEqual([]);
	});
});

describe('what becomes of it', patience, () => {
	it.each([
		[
			'Anna Berg and Erik Dahl announced that Norway would close its consulate in Murmansk.',
			'Anna Berg and Erik Dahl announced that Norway would close its consulate in Murmansk.'
		],
		[
			'Norway, according to two diplomats in Oslo, will sign the treaty with Chile in May.',
			'Two diplomats in Oslo said that Norway will sign the treaty with Chile in May 2019.'
		],
		[
			'Estonia proposed that the summit be moved to Tallinn.',
			'Estonia proposed that the summit be moved to Tallinn.'
		],
		[
			'Anna Berg described the treaty with Chile as a mistake.',
			'Anna Berg described the treaty with Chile as a mistake.'
		],
		[
			'Kenya and Uganda promised to open the bridge to lorries.',
			'Kenya and Uganda promised to open the bridge to lorries.'
		],
		[
			'Anna Berg called the sanctions against Peru “a gift to smugglers”.',
			'Anna Berg called the sanctions against Peru “a gift to smugglers”.'
		]
	])('%s', async (text, expected) => {
		expect((await statements(text)).map((d) => d.statement)).toContain(expected);
	});

	it('who rejects a claim does not make it', async () => {
		const made = await statements('Anna Berg rejected the claim that Norway had paid the ransom.');
		expect(made.map((d) => d.statement)).toEqual([
			'Anna Berg rejected the claim that Norway had paid the ransom.'
		]);
	});

	it('an accusation waits for the reader', async () => {
		const [made] = await statements(
			'Erik Dahl accused Russia of jamming radio signals near Kirkenes.'
		);
		expect(made).toMatchObject({
			statement: 'Erik Dahl accused Russia of jamming radio signals near Kirkenes.',
			sensitive: true
		});
	});

	it.each([
		['what “it” is, the words do not say', 'Peru closed its mines. Anna Berg called it a mistake.'],
		['a question is no claim', 'Anna Berg asked whether Norway would pay.'],
		['hearsay is no claim of him who is heard', 'Erik Dahl said Chile had offered lower fees.']
	])('%s', async (_, text) => {
		const made = (await statements(text)).map((d) => d.statement);
		expect(made.filter((s) => /Anna Berg|^Chile/.test(s))).toEqual([]);
	});
});

describe('in texts that were not written for the rules', patience, () => {
	const folder = 'tests/fixtures/unseen-texts';
	const start = (words: string) => words.replace(/\s+/g, ' ').replace(/^[“"]/, '').slice(0, 30);

	it('three in four of all that is said is found', async () => {
		let [all, found] = [0, 0];
		for (const file of readdirSync(folder).filter((f) => f.endsWith('.txt'))) {
			const [, ...paragraphs] = readFileSync(`${folder}/${file}`, 'utf8').split(/\n\s*\n/);
			const gold = JSON.parse(
				readFileSync(`${folder}/${file.replace('.txt', '.json')}`, 'utf8')
			) as { published: string; attributions: { speaker: string; content: string }[] };
			const { ground, said: own } = await read(paragraphs.join('\n\n').trim(), gold.published);
			all += gold.attributions.length;
			found += gold.attributions.filter(({ speaker, content }) => {
				const surname = speaker.split(' ').at(-1) ?? '';
				return own.some((a) => {
					const words = ground.text.slice(a.start, a.end).replace(/\s+/g, ' ');
					const isHis = [a.speaker.name, ...a.speaker.mentions.map((m) => m.exact)].some((name) =>
						name.replaceAll('’', "'").includes(surname)
					);
					return isHis && (words.includes(start(content)) || content.includes(start(words)));
				});
			}).length;
		}
		expect(found / all).toBeGreaterThan(0.75);
	});
});
