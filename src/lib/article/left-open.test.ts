import { describe, expect, it } from 'vitest';
import { leftOpen } from './left-open.ts';

describe('a noun whose complement the sentence leaves out', () => {
	it.each([
		['A diplomat said that several members had no wish to vote.', 'several members'],
		['Anna Berg said that separate membership was a first step.', 'membership'],
		[
			'Norland will answer any permanent Chinese military presence.',
			'any permanent Chinese military presence'
		],
		['Anna Berg said that reunification could wait.', 'reunification'],
		['Norland gave up its share in May 1975.', 'its share'],
		[
			'Anna Berg thanked those who had denied the Soviet annexation of 1940.',
			'the Soviet annexation'
		],
		['Anna Berg rejected criticism from abroad.', 'criticism'],
		['Testing will go on in winter.', 'Testing'],
		['Agents carried out the bombing on orders.', 'the bombing'],
		['Anna Berg said that the referendum had made Norland nervous.', 'the referendum'],
		['Norland insisted that peace must be among the choices.', 'the choices'],
		['A mission from the four guarantors will watch the road.', 'the four guarantors'],
		['Norland had no answer to the accusation.', 'the accusation'],
		['Norland refused to drop a treaty partner.', 'a treaty partner'],
		['Anna Berg proposed that the two countries build a road.', 'the two countries'],
		['Anna Berg said that the islands could be lost.', 'the islands'],
		['Anna Berg issued a statement of her own.', 'statement of her own'],
		['Norland closed the consulate in Ostburg.', 'the consulate'],
		['Norland’s envoys drafted a statement that conceded defeat.', 'defeat']
	])('is found: %s', (sentence, lost) => expect(leftOpen(sentence)).toBe(lost));

	it.each([
		'Several members of the Oslo Council had no wish to vote.',
		'Anna Berg said that membership of the Oslo Council was a first step.',
		'NATO membership is a distant goal of Norland.',
		'Norland will answer any military presence in the Falk Islands.',
		'Norland gave up its share of the mine in May 1975.',
		'Norland denied the annexation of Falkland in 1940.',
		'Anna Berg rejected criticism of her treaty with Sudland.',
		'Nuclear testing will go on in winter.',
		'Agents carried out the bombing of the Norland embassy.',
		'The explosion on 10 April 1988 of a dump near Oslo killed a hundred people.',
		'Norland held a referendum on the euro, and the referendum was lost.',
		'Norland lifted its embargo on Sudland.',
		'Norland and Sudland opened a road between the two countries.',
		'Norland’s frigates left the northern islands.',
		'Trade talks are slow in Norland.',
		'Members and observers of the Oslo Council voted.',
		'Anna Berg said “we have no presence”.',
		'Norland closed the Sudish consulate in Ostburg.',
		'Norland closed Sudland’s consulate in Ostburg.',
		'Norland’s envoys conceded defeat in the war with Sudland.'
	])('is completed: %s', (sentence) => expect(leftOpen(sentence)).toBeUndefined());

	it('is told by the line above, in its own or in kindred words', () => {
		const said = 'Anna Berg said that the accord would hold.';
		expect(leftOpen(said)).toBe('the accord');
		expect(leftOpen(said, 'Norland and Sudland sign pact on fish')).toBeUndefined();
		expect(leftOpen(said, 'Norland votes on fish')).toBe('the accord');
		const joined = 'Norland’s deputies ratified the accession.';
		expect(leftOpen(joined, 'Norland clears the way to Sudland’s entry into the League')).toBe(
			undefined
		);
		expect(leftOpen(joined, 'Norland votes on fish')).toBe('the accession');
		const border = 'Anna Berg said that the border was fixed.';
		expect(leftOpen(border, 'Norland and Sudland at odds')).toBeUndefined();
		expect(leftOpen(border, 'Norland at odds with itself')).toBe('the border');
	});
});
