import { describe, expect, it } from 'vitest';
import { directly } from './direct.ts';

describe('a report told directly', () => {
	it.each([
		['NATO would not bring Israel into its pact', 'NATO will not bring Israel into its pact'],
		['Turkey had held up all NATO business', 'Turkey held up all NATO business'],
		['Egypt had taken the canal', 'Egypt took the canal'],
		['The veto was lifted', 'The veto was lifted'],
		['the dam had been an idea of the engineers', 'the dam was an idea of the engineers'],
		['the villages had been cleared of mines', 'the villages were cleared of mines'],
		['the charges on the hull had been laid', 'the charges on the hull were laid'],
		['both sale and use of mines had been banned', 'both sale and use of mines were banned'],
		['the head of the missions had been told', 'the head of the missions was told'],
		['a list of the islands would be printed', 'a list of the islands will be printed'],
		['Norland had been warned', 'Norland was warned']
	])('%s', (reported, direct) => expect(directly(reported)).toBe(direct));

	it.each([
		'Israel had held an invitation since 2014',
		'rich states had to leave room',
		'the plan would have prevented a war',
		'the government had no foreknowledge',
		'the treaty could have failed',
		'there would be protests that the islands were being given away',
		'a lake port in foreign hands would be the end of the talks',
		'the ministers and their aides had been told',
		'a ballot on the islands would be unlawful',
		'a team made up of two divers had been told',
		'relations would not be restored while the warships remained in the bay'
	])('is not guessed at: %s', (reported) => expect(directly(reported)).toBeUndefined());
});
