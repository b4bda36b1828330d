import { describe, expect, it } from 'vitest';
import { groundOfText } from './ground-of-text.ts';
import { attribute } from './attribution.ts';

function said(text: string): string[] {
	const ground = groundOfText(text);
	return attribute(ground).map((a) => `${a.speaker.name}: ${ground.text.slice(a.start, a.end)}`);
}

describe('who says what', () => {
	it.each([
		[
			'“The port handles arms,” according to a post on Friday by US Secretary of State Mike Pompeo.',
			['Mike Pompeo: The port handles arms,']
		],
		[
			'The treaty of the bank forbids “any loan to parties at war,” a bank official said.',
			['a bank official: The treaty of the bank forbids “any loan to parties at war,”']
		],
		[
			'“After two winters the Danes gave in” and opened the strait, a Swedish diplomat said.',
			['a Swedish diplomat: “After two winters the Danes gave in” and opened the strait']
		],
		[
			'Norway’s Institute for Polar Law has reported there were 40 more claims in 2018.',
			['the Institute for Polar Law: there were 40 more claims in 2018.']
		],
		[
			'Reuters, citing two officials, reported that the ferry had been sold.',
			['Reuters: the ferry had been sold.']
		],
		[
			'Angela Merkel wrote to the governors, saying there was no money left for the bridge.',
			['Angela Merkel: there was no money left for the bridge.']
		],
		[
			'Angela Merkel opposed the plan: “The bridge serves one town and costs a country.”',
			['Angela Merkel: The bridge serves one town and costs a country.']
		],
		[
			'Angela Merkel thanked Denmark and said that Germany would build a second bridge.',
			['Angela Merkel: Germany would build a second bridge.']
		],
		[
			'The United States government claimed that the airline had carried weapons.',
			['the United States government: the airline had carried weapons.']
		]
	])('%s', (text, expected) => {
		expect(said(text)).toEqual(expected);
	});

	it.each([
		// Those are the minister’s words, not the agency’s.
		['According to the agency ISNA, an unknown clerk of the court said the list was long.'],
		// What the paragraph before ended with is nobody’s below.
		['“We have a right to answer.”\n\nMike Pompeo posted a message on Twitter about Iran.']
	])('not in: %s', (text) => {
		expect(said(text)).toEqual([]);
	});
});
