import { describe, expect, it } from 'vitest';
import { patience, readingWithModel } from './model.contract.ts';

const read = readingWithModel();
const found = async (text: string, statement: string) => {
	const facts = await read(text);
	return facts.find((f) => f.statement === statement) ?? facts.map((f) => f.statement).join(' | ');
};

describe('what happened is told whole', () => {
	it.each([
		[
			'a clause of time',
			'Ghana lost its coast when Kenya took Mombasa in 1993.',
			'Ghana lost its coast when Kenya took Mombasa in 1993.'
		],
		[
			'when it was, before a long reason',
			'Kenya suspended Ghana in June 2012 over the impeachment of President Kofi Mensah.',
			'Kenya suspended Ghana in June 2012 over the impeachment of President Kofi Mensah.'
		],
		[
			'the preposition behind the date',
			'Kenya and Ghana agreed on 5 March 2019 on a common tariff for cocoa.',
			'Kenya and Ghana agreed on a common tariff for cocoa on 5 March 2019.'
		],
		[
			'an agency by its name',
			'The official news agency TASS denounced the Treaty of Oslo on 4 May 1983.',
			'TASS denounced the Treaty of Oslo on 4 May 1983.'
		],
		[
			'a name with an initial, and because of what',
			'Richard I. Queen was freed on 11 July 1980 because of illness.',
			'Richard I. Queen was freed on 11 July 1980 because of illness.'
		]
	])(
		'%s',
		async (_, text, statement) => {
			expect(await found(text, statement)).toMatchObject({ statement, status: 'auto' });
		},
		patience
	);

	it.each([
		[
			'an aim that cannot be said',
			'Anna Berg flew to Oslo and Lagos on 4 May 2015 to rescue the plan.'
		],
		[
			'a step of which nothing is said',
			'Kenya welcomed a potentially significant step on 4 May 2015.'
		],
		['four changes that follow', 'Anna Berg called for four changes: peace, money, time and rest.'],
		[
			'what somebody published of himself',
			'Erik Dahl published photographs on 4 March 2019 of himself with Anna Berg.'
		],
		['an ambassador recalled from nowhere', 'Kenya has recalled its ambassador.'],
		['where somebody was brought', 'Kenya will bring home 50,000 soldiers by July 2021.'],
		['the day of a change', 'Wheat futures in Nairobi fell nearly 6% on Friday.']
	])(
		'waits without %s',
		async (_, text) => {
			const sure = (await read(text)).filter((f) => f.status === 'auto' && f.frame.type !== 'be');
			expect(sure.map((f) => f.statement)).toEqual([]);
		},
		patience
	);

	it(
		'gives nobody what belongs to none of several',
		async () => {
			const facts = await read(
				'Mali lost a province. Kenya, Ghana and Togo closed its borders on 4 March 2019.'
			);
			expect(facts.map((f) => f.statement).join(' ')).not.toContain('its borders');
		},
		patience
	);
});

describe('below a dated heading of a chronology', () => {
	it(
		'a day is of the year above it, and of the next where the months begin again',
		async () => {
			const text = [
				'Oct. 22, 1979 — Norway rejects a list of ten demands from Iceland.',
				'Nov. 14 — Norway closes an embassy in Ghana.',
				'Jan. 3 — Ghana closes an embassy in Norway.'
			].join('\n\n');
			const told = (await read(text)).map((f) => f.statement);
			expect(told).toContain('Norway closed an embassy in Ghana on 14 November 1979.');
			expect(told).toContain('Ghana closed an embassy in Norway on 3 January 1980.');
		},
		patience
	);

	it(
		'what follows is of the same year, unless it tells another time',
		async () => {
			const text =
				'1982: Kenya opens an embassy in Ghana. Kenya builds a railway in Togo. Two years later Ghana closes an embassy in Togo.';
			const told = (await read(text)).map((f) => f.statement);
			expect(told).toContain('Kenya built a railway in Togo in 1982.');
			expect(told.join(' ')).not.toContain('Ghana closed an embassy in Togo in 1982');
		},
		patience
	);

	it(
		'a text without one has none',
		async () => {
			const told = (await read('Nov. 14 — Norway closes an embassy in Ghana.')).map(
				(f) => f.statement
			);
			expect(told.join(' ')).not.toContain('closed');
		},
		patience
	);
});
