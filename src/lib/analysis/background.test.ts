import { describe, expect, it } from 'vitest';
import { patience, readingWithModel } from './model.contract.ts';

const read = readingWithModel();
const all = async (...given: Parameters<typeof read>) =>
	(await read(...given)).map((f) => `${f.status} ${f.statement}`).join(' | ');

describe('what lies behind the news', () => {
	it.each([
		[
			'has the date that its clause of time explains',
			'Kenya and Ghana restored relations in September 1972, when then Premier Erik Dahl flew to Accra to see Anna Berg.',
			'Erik Dahl flew to Accra in September 1972'
		],
		[
			'has it, too, where the date alone is spoken of',
			'Few in the capital have forgotten May 1999, when Kenyan planes hit the Norwegian embassy in Belgrade.',
			'Kenyan planes hit the Norwegian embassy in Belgrade in May 1999.'
		],
		[
			'was at the time until which the rest lasted',
			'The quarrel had been dozing until last month, when Kenya closed its embassy in Oslo.',
			'Kenya closed its embassy in Oslo in February 2019.'
		],
		[
			'is told as news where it has a date of its own',
			'Anna Berg, who seized power in a coup in August 1983, closed an embassy in Ghana.',
			'auto Anna Berg seized power in a coup in August 1983.'
		],
		[
			'is not what the same sentence tells',
			'Kenya, which expelled Erik Dahl, closed an embassy in Ghana on 4 March 2019.',
			'auto Kenya closed an embassy in Ghana on 4 March 2019.'
		]
	])(
		'%s',
		async (_, text, statement) => {
			expect(await all(text)).toContain(statement);
		},
		patience
	);

	it.each([
		[
			'a relative clause without a date',
			'Kenya, which expelled Erik Dahl, closed an embassy in Ghana on 4 March 2019.',
			/auto Kenya expelled/
		],
		[
			'a career',
			'Erik Dahl, who took over as leader of the Labour Party in February 2018, met Anna Berg in Oslo.',
			/auto Erik Dahl took over/
		],
		[
			'a clause of time that speaks of earlier days',
			'In November 1975 Kenya closed an embassy in Oslo, when Ghana had opened a consulate in Bergen.',
			/auto Ghana/
		],
		[
			'what has still to be',
			'A committee set up by Kenya is to report on the union before the heads of government gather in Madrid next June.',
			/heads of government gather in Madrid/
		],
		[
			'what is reckoned from another day',
			'Kenya expelled Erik Dahl from Mombasa ten days later.',
			/auto/
		],
		[
			'the day of an aside',
			'Kenya, which blames Ghana for the poisoning of Erik Dahl and his daughter, Mia, on March 4, expelled 23 Ghanaians ten days later.',
			/expelled 23 Ghanaians on 4 March/
		]
	])(
		'waits: %s',
		async (_, text, statement) => {
			expect(await all(text)).not.toMatch(statement);
		},
		patience
	);

	it(
		'what never happens is of no entry’s day',
		async () => {
			const told = await all(
				'Dec. 10, 1991 – Kenya closes an embassy in Ghana. No state ever recognises the republic of Norland.'
			);
			expect(told).toContain('Kenya closed an embassy in Ghana on 10 December 1991');
			expect(told).not.toMatch(/recognised .* in December 1991/);
		},
		patience
	);
});

describe('a story told again', () => {
	const story =
		'The guests at the lodge got used to him quickly. In November 1995 Erik Dahl was the best-liked guest at the base in Ohio. On Nov. 20 Erik Dahl shook hands on a map with Jonas Holm, the Norwegian prime minister. Anna Berg, the American envoy, proposed a corridor to Bergen.';
	it(
		'gives a post the time of the story, and asks nothing of it before the reader has looked',
		async () => {
			const told = await all(story, { published: '2015-11-18' });
			expect(told).not.toMatch(/was .*(?:minister|envoy).* 2015/);
			expect(told).not.toMatch(/auto .* was .*(?:minister|envoy)/);
		},
		patience
	);
	it(
		'is none where the text opens with these days',
		async () => {
			const told = await all(
				'Norway recalled its envoy on Monday. In November 1995 Erik Dahl had opened an embassy in Ghana.\n\nJonas Holm, the Norwegian prime minister, met Anna Berg in Oslo.',
				{ published: '2015-11-18' }
			);
			expect(told).toContain('auto Jonas Holm was prime minister of Norway in November 2015.');
		},
		patience
	);
});

describe('the post of somebody who does nothing', () => {
	it.each([
		[
			'goes',
			'Anna Berg went to Bergen to dine with Jonas Holm, the Norwegian prime minister.',
			false
		],
		[
			'stays where that one does something',
			'Jonas Holm, the Norwegian prime minister, dined in Bergen.',
			true
		]
	])(
		'%s',
		async (_, text, stays) => {
			expect((await all(text)).includes('Jonas Holm was prime minister of Norway')).toBe(stays);
		},
		patience
	);
});
