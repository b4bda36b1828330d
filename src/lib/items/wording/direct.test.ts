import { describe, expect, it } from 'vitest';
import { directly } from './direct.ts';

describe('a report told directly', () => {
	it.each([
		['NATO would not bring Israel into its pact', 'NATO will not bring Israel into its pact'],
		['Turkey had held up all NATO business', 'Turkey held up all NATO business'],
		['Egypt had taken the canal', 'Egypt took the canal'],
		['The veto was lifted', 'The veto was lifted']
	])('%s', (reported, direct) => expect(directly(reported)).toBe(direct));

	it.each([
		'Israel had held an invitation since 2014',
		'rich states had to leave room',
		'the plan would have prevented a war',
		'the government had no foreknowledge',
		'the treaty could have failed',
		'relations would not be restored while the warships remained in the bay'
	])('is not guessed at: %s', (reported) => expect(directly(reported)).toBeUndefined());
});
