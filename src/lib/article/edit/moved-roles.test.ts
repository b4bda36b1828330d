import { describe, expect, it } from 'vitest';
import type { Fact } from '#lib/article/schema.ts';
import { movedRoles } from './moved-roles.ts';

const fact = (statement: string, ...texts: readonly string[]) =>
	({
		statement,
		frame: { roles: texts.map((text, at) => ({ role: at === 0 ? 'agent' : 'patient', text })) }
	}) as unknown as Fact;

const moved = (before: Fact, after: string) => movedRoles(before, after).map(({ text }) => text);

describe('roles of a reworded statement', () => {
	const opened = fact('The council chose a chair.', 'the council', 'a chair');

	it.each([
		['The river council chose a chair.', ['the river council', 'a chair']],
		['A council chose a chair.', ['a council', 'a chair']],
		['The council chose a chair for life.', ['the council', 'a chair']],
		['The council chose a new chair.', ['the council', 'a new chair']],
		['Norland’s council chose a chair.', ['Norland’s council', 'a chair']]
	])('keep no capital of the sentence’s head: %s', (after, texts) =>
		expect(moved(opened, after)).toEqual(texts)
	);

	it.each([
		['Oslo hosted talks.', 'The Hague hosted talks.', 'The Hague'],
		['Old Oslo hosted talks.', 'New Oslo hosted talks.', 'New Oslo']
	])('leave a name its own: %s → %s', (before, after, text) => {
		const subject = before.replace(' hosted talks.', '');
		expect(moved(fact(before, subject), after)[0]).toBe(text);
	});
});
