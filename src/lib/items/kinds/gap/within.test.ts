import { describe, expect, it } from 'vitest';
import { claims, named, pasted, shown, type Told } from '#lib/items/pasted-example.ts';

const voss = named('person', 'Ada Voss', { aliases: ['Voss'] });
const berg = named('person', 'Otto Berg', { aliases: ['Berg'] });
const peru = named('state', 'Peru', { demonyms: ['Peruvian'] });
const chile = named('state', 'Chile', { demonyms: ['Chilean'] });
const spain = named('state', 'Spain', { demonyms: ['Spanish'] });
const court = named('organisation', 'the Harbour Court');
const everybody = [voss, berg, peru, chile, spain, court];

const gaps = (told: Told, more: readonly string[] = [], headline = 'A quarrel over a harbour') =>
	shown(pasted(headline, [told.statement, ...more], everybody, [told]), 'gap').map((item) => [
		item.statement,
		item.key.text
	]);

const blocked = 'after the last storm, Peru blocked every ship that was bound for the port';

describe('a name within what somebody said', () => {
	it('is left out where nothing else of its kind may stand there', () => {
		expect(gaps(claims('Ada Voss', blocked))).toEqual([
			[
				'Ada Voss said that after the last storm, ____ blocked every ship that was bound for the port.',
				'Peru'
			]
		]);
	});

	it('may be typed by a surname that nobody else here has', () => {
		const accepted = (...cast: string[]) =>
			shown(
				pasted(
					'A quarrel over a harbour',
					[met.statement],
					[peru, ...cast.map((name) => named('person', name))],
					[met]
				),
				'gap'
			).map(({ key }) => [key.text, key.accepted]);
		const met = claims('Peru', 'after the last storm, Lea Dahl Moe blocked every ship in the port');
		expect(accepted('Lea Dahl Moe')).toEqual([['Lea Dahl Moe', ['Moe']]]);
		expect(accepted('Lea Dahl Moe', 'Jan Moe')).toEqual([['Lea Dahl Moe', []]]);
	});

	it('is not left out where another sentence says as much of another', () => {
		const other = 'Chile blocked every ship that was bound for the port, too.';
		expect(gaps(claims('Ada Voss', blocked), [other])).toEqual([]);
	});

	it('is not left out where the rest or the headline names it', () => {
		const told = claims('Ada Voss', 'Peru blocked every ship that the Peruvian navy had seen');
		expect(gaps(told)).toEqual([]);
		expect(gaps(claims('Ada Voss', blocked), [], 'Peru blocks a harbour')).toEqual([]);
	});

	it('is not left out of a list, whose others tell it', () => {
		const told = claims(
			'Ada Voss',
			'ships bound for Spain, Peru and Chile were stopped in the bay'
		);
		expect(gaps(told)).toEqual([]);
	});

	it('is not left out behind a title, nor as a part of a longer name', () => {
		expect(gaps(claims('Ada Voss', 'the quarrel was begun by President Otto Berg alone'))).toEqual(
			[]
		);
		const coast = claims('Ada Voss', 'the quarrel was about the Peru Current and its fish alone');
		expect(gaps(coast)).toEqual([]);
	});

	it('is not left out where hardly anything is said of it', () => {
		expect(gaps(claims('Ada Voss', 'Otto Berg had spoken to the Harbour Court'))).toEqual([]);
	});
});

describe('a figure within what somebody said', () => {
	const told = (figure: string) =>
		claims('Ada Voss', `${figure} ships had been stopped by the navy since spring`);

	it('is left out, to be typed', () => {
		expect(gaps(told('340'))).toEqual([
			['Ada Voss said that ____ ships had been stopped by the navy since spring.', '340']
		]);
	});

	it('is left out with its scale told', () => {
		const [[statement, key] = []] = gaps(
			claims('Ada Voss', 'the navy had lost about 2.5 million barrels to the storm')
		);
		expect(statement).toContain('about ____ million barrels');
		expect(key).toBe('2.5');
	});

	it('is not left out if rounded, a year, a distance or how long it took', () => {
		for (const one of ['about 340', 'between 200 and 340'])
			expect(gaps(told(one)), one).toEqual([]);
		for (const one of ['in 1998 the navy stopped every ship', 'the navy stopped ships for 40 days'])
			expect(gaps(claims('Ada Voss', one)), one).toEqual([]);
	});

	it('is not left out where another figure is told of the same', () => {
		const other = 'The navy said that 90 ships had been stopped since spring.';
		expect(gaps(told('340'), [other])).toEqual([]);
	});
});

it('asks no name twice in one article', () => {
	const first = claims('Ada Voss', blocked);
	const second = claims(
		'Otto Berg',
		'the old treaty of friendship with Peru was worth nothing now'
	);
	const article = pasted(
		'A quarrel over a harbour',
		[first.statement, second.statement],
		everybody,
		[first, second]
	);
	expect(shown(article, 'gap').map((item) => item.key.text)).toEqual(['Peru']);
});
