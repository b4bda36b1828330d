import { describe, expect, it } from 'vitest';
import { participle, pastTense, thirdPerson } from './verbs.ts';

describe('verbs', () => {
	it.each([
		['join', 'joins', 'joined', 'joined'],
		['be', 'is', 'was', 'been'],
		['have', 'has', 'had', 'had'],
		['veto', 'vetoes', 'vetoed', 'vetoed'],
		['stop', 'stops', 'stopped', 'stopped'],
		['ban', 'bans', 'banned', 'banned'],
		['refer', 'refers', 'referred', 'referred'],
		['ratify', 'ratifies', 'ratified', 'ratified'],
		['travel', 'travels', 'travelled', 'travelled'],
		['take part', 'takes part', 'took part', 'taken part'],
		['break down', 'breaks down', 'broke down', 'broken down']
	])('%s', (lemma, third, past, perfect) => {
		expect([thirdPerson(lemma), pastTense(lemma), participle(lemma)]).toEqual([
			third,
			past,
			perfect
		]);
	});
});
