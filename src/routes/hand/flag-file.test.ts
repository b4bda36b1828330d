import { expect, it } from 'vitest';
import type { Flag } from '#lib/items/flag.ts';
import { flagFile, flagFileName } from './flag-file.ts';

const flag: Flag = {
	itemId: 'abc',
	articleId: 'nato',
	reason: 'other',
	note: '=HYPERLINK("x")\nand “more”, twice',
	stem: 'Who said "no"?',
	flaggedAt: Date.UTC(2016, 4, 4),
	appVersion: 'v1'
};

it('a JSON file holds all that the library’s keeper needs', () => {
	expect(JSON.parse(flagFile([flag], 'json'))).toEqual({
		format: 'attache/flags',
		version: 1,
		flags: [
			{
				item: 'abc',
				wording: 'Who said "no"?',
				reason: 'other',
				note: flag.note,
				article: 'nato',
				appVersion: 'v1',
				flaggedAt: '2016-05-04T00:00:00.000Z'
			}
		]
	});
});

it('a CSV file quotes what needs it and holds no formula', () => {
	expect(flagFile([flag], 'csv')).toBe(
		'item,wording,reason,note,article,appVersion,flaggedAt\r\n' +
			'abc,"Who said ""no""?",other,"\'=HYPERLINK(""x"")\nand “more”, twice",nato,v1,2016-05-04T00:00:00.000Z\r\n'
	);
});

it('is named by the reader’s own day', () => {
	expect(flagFileName(Date.UTC(2016, 4, 4, 23), 120, 'csv')).toBe('attache-flags-2016-05-05.csv');
});
