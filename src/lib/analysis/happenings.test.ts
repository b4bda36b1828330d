import { describe, expect, it } from 'vitest';
import { patience, readingWithModel } from './model.contract.ts';

const read = readingWithModel();
const statements = async (text: string) => (await read(text)).map((f) => f.statement);

describe('under a date of a chronology', () => {
	it.each([
		[
			'14 May 2010: Norway rejects a list of ten demands from Iceland.',
			'Norway rejected a list of ten demands from Iceland on 14 May 2010.'
		],
		[
			'June 3, 2011 – Peru and Chile break off relations.',
			'Peru and Chile broke off relations on 3 June 2011.'
		],
		['1962: Kenya opens an embassy in Ghana.', 'Kenya opened an embassy in Ghana in 1962.']
	])(
		'the present is the past: %s',
		async (text, statement) => {
			const found = (await read(text)).find((f) => f.statement === statement);
			expect(found?.functional).toContain('time');
			expect(found?.evidence.at(-1)?.exact).toBe(text);
		},
		patience
	);

	it(
		'what came later has no date, and who held a post held it then',
		async () => {
			const found = await statements(
				'14 May 2010: Sigurd Dahl, the foreign minister of Norway, opens an embassy in Ghana. Iceland later closes its embassy in Ghana.'
			);
			expect(found).toContain('Sigurd Dahl was foreign minister of Norway in May 2010.');
			expect(found.join(' ')).not.toContain('Iceland closed its embassy in Ghana on');
		},
		patience
	);

	it(
		'and nowhere else: the present of any other text is no past',
		async () => {
			const found = await statements('Norway rejects a list of ten demands from Iceland.');
			expect(found.join(' ')).not.toContain('rejected a list');
		},
		patience
	);
});

describe('what is read', () => {
	it.each([
		[
			'a relative clause without its “which was”',
			'A contract for six ferries, awarded in 2016 to Harland Group, caused a quarrel in Norway.',
			'A contract for six ferries was awarded to Harland Group in 2016.'
		],
		[
			'a plan',
			'Norway is to expel four Belarusian diplomats.',
			'Norway is to expel four Belarusian diplomats.'
		],
		[
			'what somebody leads',
			'Anna Berg, who leads the Norwegian delegation, flew to Oslo in 2018.',
			'Anna Berg leads the Norwegian delegation.'
		],
		[
			'a name beside “his counterpart”',
			'Erik Dahl clashed with his Swedish counterpart, Anna Berg, in Oslo in 2018.',
			'Erik Dahl clashed with Anna Berg in Oslo in 2018.'
		],
		[
			'a verb that is no kind of happening of its own',
			'Norway dismantled a radar station in Iceland in 2014.',
			'Norway dismantled a radar station in Iceland in 2014.'
		],
		[
			'what several did with what is theirs',
			'In 2017 Bahrain, Egypt and Kuwait closed their airspace to Qatar.',
			'Bahrain, Egypt and Kuwait closed their airspace to Qatar in 2017.'
		],
		[
			'what begins and ends by itself',
			'The Suez Crisis ended in March 1957.',
			'The Suez Crisis ended in March 1957.'
		]
	])(
		'%s',
		async (_, text, statement) => {
			expect(await statements(text)).toContain(statement);
		},
		patience
	);

	it.each([
		[
			'what a relative stands for is not told as “which”',
			'In 2011 a court in Oslo passed a ruling which Iceland rejected.',
			/rejected which/
		],
		[
			'what might be is not told as being',
			'A treaty signed by Norway in 2020 would please Iceland.',
			/Norway signed/
		],
		[
			'two of a list are not told as all',
			'Norway, Iceland and Sweden, after a long night of talks in Oslo, unveiled a pact in 2014.',
			/^Iceland and Sweden/
		],
		[
			'a limit is kept, or nothing told',
			'Norway may deliver gas to Iceland until 19 January.',
			/deliver/
		]
	])(
		'%s',
		async (_, text, wrong) => {
			for (const statement of await statements(text)) expect(statement).not.toMatch(wrong);
		},
		patience
	);

	it(
		'a year that may be of something within stays with it, and dates nothing',
		async () => {
			const [fact] = (
				await read('The United States released three Cubans convicted of espionage in 2001.')
			).filter((f) => f.frame.verb === 'release');
			expect(fact?.statement).toBe(
				'The United States released three Cubans convicted of espionage in 2001.'
			);
			expect(fact?.frame.roles.some((r) => r.role === 'time')).toBe(false);
		},
		patience
	);
});

it(
	'a year of something else is not the year of a post',
	async () => {
		const found = await statements(
			'Secretary of State John Kerry visited Cuba, which Ghana, in a letter, had left in 1982.'
		);
		expect(found.join(' ')).not.toContain('in 1982');
	},
	patience
);

describe('a post', () => {
	it.each([
		[
			'Sigurd Dahl, the Norwegian foreign minister, flew to Oslo.',
			'Sigurd Dahl was foreign minister of Norway in March 2019.'
		],
		[
			'Sigurd Dahl, the United States ambassador, said nothing.',
			'Sigurd Dahl was United States ambassador in March 2019.'
		],
		[
			'Anna Berg, the U.S. treasury secretary, flew to Oslo.',
			'Anna Berg was treasury secretary of the United States in March 2019.'
		],
		[
			'Anna Berg, the Norwegian First Deputy Foreign Minister, told reporters that it was late.',
			'Anna Berg was Norwegian first deputy foreign minister in March 2019.'
		],
		[
			'Iceland will receive a loan, its prime minister, Anna Berg, told reporters.',
			'Anna Berg was prime minister of Iceland in March 2019.'
		]
	])(
		'%s',
		async (text, statement) => expect(await statements(text)).toContain(statement),
		patience
	);

	it(
		'of one of two states that “its” may mean is nobody’s',
		async () => {
			const found = await statements(
				'Iceland will lend money to Norway, its prime minister, Anna Berg, told reporters.'
			);
			expect(found.join(' ')).not.toContain('prime minister of');
		},
		patience
	);
});
