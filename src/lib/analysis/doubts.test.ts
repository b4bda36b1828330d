import { describe, expect, it } from 'vitest';
import { withDoubts } from './doubts.ts';
import { draftOf } from './draft.contract.ts';
import { roleOf, type Draft } from './draft.ts';
import { shown } from './judge.ts';

const draft = (statement: string, source?: string, more: Partial<Draft> = {}) =>
	draftOf(statement, source, { subject: 'Anna Berg', verb: 'say', ...more });
const frame = (verb: string, roles: Draft['frame']['roles']) => ({
	frame: { ...draft('').frame, verb, roles }
});
const waits = (d: Draft) => withDoubts(d).confidence < shown;

describe('a fact waits for the reader', () => {
	it.each([
		['a pointing word', 'Norland denied that it had ever had a programme under that name.'],
		['somebody named elsewhere', 'Anna Berg told her host that the talks had failed.'],
		['an end that hangs', 'The ship will be denied services for 90 days thanks.'],
		['a relative clause cut short', 'Norland will free 53 people whom Sudland regards.']
	])('where it has %s', (_, statement) => {
		expect(waits(draft(statement))).toBe(true);
	});

	it('where its limit was lost', () => {
		const source = 'Norland was an ally of Sudland until the two cut ties in 2010.';
		expect(waits(draft('Norland was an ally of Sudland.', source))).toBe(true);
		expect(waits(draft(source))).toBe(false);
	});

	it('where somebody tells what another said', () => {
		const claim = {
			voice: {
				kind: 'claim',
				speaker: 'anna-berg',
				authority: 'office',
				verb: 'said',
				manner: 'paraphrased'
			}
		} as const;
		const second = 'According to a negotiator, Anna Berg said that a treaty was near.';
		const first = 'A treaty was near, according to Anna Berg.';
		const statement = 'Anna Berg said that a treaty was near.';
		expect(waits(draft(statement, second, claim))).toBe(true);
		expect(waits(draft(statement, first, claim))).toBe(false);
	});

	it('where two of a list are told for three', () => {
		const source = 'Norland, Sudland and Ostland unveiled a pact.';
		const rest = frame('unveil', [roleOf('agent', 'Sudland and Ostland')]);
		expect(waits(draft('Sudland and Ostland unveiled a pact.', source, rest))).toBe(true);
		const two = 'Sudland and Ostland unveiled a pact.';
		expect(waits(draft(two, two, rest))).toBe(false);
	});

	it('where the time may belong to something within', () => {
		const time = (verb: string) =>
			frame(verb, [roleOf('agent', 'Norland'), roleOf('time', '2001', { marker: 'in' })]);
		const loose = 'Norland released three men convicted of espionage in 2001.';
		expect(waits(draft(loose, loose, time('release')))).toBe(true);
		const firm = 'Norland was invited to the talks in 2001.';
		expect(waits(draft(firm, firm, time('invite')))).toBe(false);
	});

	it('where two sentences of speech run together', () => {
		const said = frame('say', [
			roleOf('agent', 'Anna Berg'),
			roleOf('content', 'Norland is strong, Norland is united', { marker: 'that' })
		]);
		expect(
			waits(draft('Anna Berg said that Norland is strong, Norland is united.', '', said))
		).toBe(true);
	});
});

it('a plain fact is left as sure as it was', () => {
	expect(withDoubts(draft('Norland signed a treaty with Sudland.')).confidence).toBe(0.95);
});
