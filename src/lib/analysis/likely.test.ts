import { describe, expect, it } from 'vitest';
import { patience, readingWithModel } from './model.contract.ts';

const read = readingWithModel();
const statements = async (text: string) => (await read(text)).map((f) => f.statement);

describe('what is read by likelihood is proposed, and never shown before the reader has looked', () => {
	it.each([
		[
			'Kenya circulated a rival text on piracy on 4 March 2019.',
			'Kenya circulated a rival text on piracy on 4 March 2019.'
		],
		[
			'Erik Dahl, the former minister, was sworn in as governor of Norland.',
			'Erik Dahl was sworn in as governor of Norland.'
		],
		['Ghana wanted to bring Togo into the union.', 'Ghana wanted to bring Togo into the union.'],
		[
			'In the meantime the harbour of Mombasa would be run by a commission of three Kenyans and two Ghanaians.',
			'The harbour of Mombasa would be run by a commission of three Kenyans and two Ghanaians.'
		],
		[
			'Chile receives the southern islands under the treaty.',
			'Chile receives the southern islands under the treaty.'
		],
		['The vote on the Kenyan draft was 10 to 3.', 'The vote on the Kenyan draft was 10 to 3.'],
		[
			'Anna Berg met Erik Dahl in Oslo. She helped to build a school for nurses in Mali.',
			'Anna Berg helped to build a school for nurses in Mali.'
		]
	])(
		'%s',
		async (text, statement) => {
			const found = (await read(text)).find((f) => f.statement === statement);
			expect(found?.status, (await statements(text)).join(' | ')).toBe('proposed');
		},
		patience
	);

	it.each([
		['a question', 'Had licences for the harbour of Mombasa been discussed with Kenya in 2018?'],
		['colour', 'A young sergeant leaned from the cab of a lorry.'],
		['what a saying takes back', 'Kenya rejected suggestions that Ghana had closed the border.'],
		[
			'what is told by somebody',
			'So long as Norway kept the island, he argued, Iceland gained nothing.'
		]
	])(
		'%s gives nothing',
		async (_, text) => {
			const own = (await read(text)).filter((f) => f.voice.kind === 'fact');
			expect(own.map((f) => f.statement)).toEqual([]);
		},
		patience
	);
});

describe('what is no whole statement is not proposed either', () => {
	it.each([
		['a span of time ahead of its subject', 'A day later parliament resigned in Oslo.', /A day/],
		[
			'somebody given nothing',
			'Kenya gave Erik Dahl until noon on Friday to leave Mombasa.',
			/gave/
		],
		[
			'an idea of nothing',
			'Anna Berg rejected the idea that Norway had lost the war.',
			/the idea\.$/m
		]
	])(
		'%s',
		async (_, text, broken) => {
			expect((await statements(text)).join('\n')).not.toMatch(broken);
		},
		patience
	);

	it(
		'what a clause behind a noun says is kept as far as it can be said',
		async () => {
			const found = await statements(
				'Anna Berg clashed with Erik Dahl, who insisted on a veto over payments to governments that put off reforms.'
			);
			expect(found).toContain(
				'Erik Dahl insisted on a veto over payments to governments that put off reforms.'
			);
			expect(found).not.toContain('Erik Dahl insisted on a veto.');
		},
		patience
	);

	it(
		'a list of deeds is no list of objects; ties are broken off with somebody',
		async () => {
			const found = await read(
				'Kenya closed land borders with Ghana, banned commercial flights and froze assets. Norway broke off relations on 4 March 2019.'
			);
			expect(found.map((f) => f.statement)).toContain('Kenya closed land borders with Ghana.');
			expect(found.find((f) => f.statement.startsWith('Norway'))?.status).toBe('proposed');
		},
		patience
	);

	it(
		'“of” belongs to the noun before it; what a sentence opens with is no part of a name',
		async () => {
			const found = await statements(
				'The ceremony in Oslo capped 13 years of talks under four kings. Anna Berg flew to Oslo. Lastly she urged Norway to accept the exchange of envoys.'
			);
			expect(found).toContain('The ceremony in Oslo capped 13 years of talks under four kings.');
			expect(found.join(' ')).not.toContain('Lastly');
		},
		patience
	);
});

describe('a vote', () => {
	it(
		'is told with what it was for, and by how many',
		async () => {
			expect(
				await statements('The Senate voted 68 to 32 yesterday to hand the canal over to Panama.')
			).toContain('The Senate voted by 68 to 32 to hand the canal over to Panama in March 2019.');
		},
		patience
	);
});

describe('an aside between commas', () => {
	it(
		'belongs to no subject',
		async () => {
			const found = await statements(
				'The fleet of Kenya, including two patrol boats, has been stationed in Mombasa since 2011.'
			);
			expect(found.join(' ')).not.toMatch(/including/);
		},
		patience
	);
});

describe('American dates', () => {
	it.each([
		[
			'Kenya closed an embassy in Ghana on Feb. 4.',
			'Kenya closed an embassy in Ghana on 4 February 2019.'
		],
		[
			'Feb. 20, 1978: Kenya opens an embassy in Ghana.',
			'Kenya opened an embassy in Ghana on 20 February 1978.'
		],
		[
			'1951. Kenya opened an embassy in Ghana in March.',
			'Kenya opened an embassy in Ghana in March 1951.'
		]
	])(
		'%s',
		async (text, statement) => {
			expect(await statements(text)).toContain(statement);
		},
		patience
	);
});
