import { describe, expect, it } from 'vitest';
import { named, pasted, shown, wrongIn, type Told } from '#lib/items/pasted-example.ts';

const nations = named('organisation', 'the United Nations', { aliases: ['UN'] });
const council = named('organisation', 'the Security Council');
const court = named('organisation', 'the International Criminal Court');
const league = named('organisation', 'the Arab League');
const union = named('organisation', 'the African Union');

const approved: Told = {
	verb: 'approve',
	subject: 'the Security Council',
	roles: [
		{ role: 'patient', text: 'a mission of up to 7,000 soldiers and 900 police' },
		{ role: 'time', text: '3 May 2001', marker: 'on', date: '2001-05-03' }
	],
	statement:
		'The Security Council approved a mission of up to 7,000 soldiers and 900 police on 3 May 2001.'
};
const others =
	'The UN sent envoys, the International Criminal Court lawyers, the Arab League money, the African Union trucks.';

describe('a body and its organisation', () => {
	const article = pasted(
		'A flag, a hymn and a line',
		[approved.statement, others],
		[nations, council, court, league, union],
		[approved]
	);

	it('are no wrong answers to each other', () => {
		const items = shown(article, 'choice', 'agent');
		expect(items).toHaveLength(1);
		expect(wrongIn(items)).not.toContain('The United Nations');
	});

	it('are both right where one is typed', () => {
		const [item] = shown(article, 'gap', 'agent');
		expect(item?.key.accepted).toEqual(
			expect.arrayContaining(['UN Security Council', 'United Nations', 'UN'])
		);
	});
});
