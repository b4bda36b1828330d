import { describe, expect, it } from 'vitest';
import { pointerIn } from '#lib/items/checks/pointers.ts';
import { generate } from '#lib/items/generate.ts';
import { claims, named, pasted } from '#lib/items/pasted-example.ts';

const headline = 'A quarrel over a harbour';

describe('what points out of the item', () => {
	it.each(
		[
			['Who suggested that the United Nations should stand between the parties?', 'the parties'],
			['Who described the request as unreasonable?', 'the request'],
			['Rebels surrounded up to 8,000 government troops there.', 'troops there'],
			['The UN General Assembly demanded withdrawal within six months.', 'demanded withdrawal'],
			['Mauritius said that it had not been consulted.', 'been consulted'],
			['Who said that that is the unshakeable destiny?', 'that that'],
			['It is a propaganda stunt that no-one takes seriously.', 'It is a p'],
			['On 14 April 1971 brought Chou En-lai.', 'On 14 April 1971 brought'],
			['Who said “I still can’t believe it”?', ' “I still can’t believe it”?'],
			['Ada Voss urged her colleagues to do the same.', 'do the same']
		].map(([text = '', lost = '']) => [text, lost])
	)('%s', (text, lost) => expect(pointerIn(text, headline)).toBe(lost));
	it.each([
		'Who praised the talks in Geneva?',
		'Who signed the agreement that ended the war?',
		'Ada Voss said “we are ready to talk to Norland”.',
		'Norland made a proposal, and Eastland took up the proposal.',
		'The General Assembly demanded the withdrawal of troops from the islands.'
	])('not: %s', (text) => expect(pointerIn(text, headline)).toBeUndefined());

	it('unless the line above names it, in this word or a like one', () => {
		const text = 'Who said that the accord was a relief for Europe?';
		expect(pointerIn(text, 'Leaders meet in Minsk')).toBe('the accord');
		expect(pointerIn(text, 'Leaders agree Ukraine ceasefire')).toBeUndefined();
	});
	it('keeps an item from being shown', () => {
		const told = [claims('Ada Voss', 'the parties would wait for the spring')];
		expect(
			generate(
				pasted(
					headline,
					told.map((t) => t.statement),
					[named('person', 'Ada Voss')],
					told
				)
			).items
		).toEqual([]);
	});
});
