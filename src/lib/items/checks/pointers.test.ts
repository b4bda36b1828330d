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
			['Ada Voss urged her colleagues to do the same.', 'do the same'],
			['The fishermen agreed to come home the following day.', 'the following day'],
			['Ada Voss said that her rival was “one tough girl”.', 'her rival'],
			['Ada Voss said that which names Norland as an enemy, as dead.', 'that which names'],
			[
				'The board said that Norland was on course for 12 to 19 percent.',
				'on course for 12 to 19 percent'
			],
			['Ada Voss had 40 minutes with the crew.', 'the crew']
		].map(([text = '', lost = '']) => [text, lost])
	)('%s', (text, lost) => expect(pointerIn(text, headline)).toBe(lost));
	it.each([
		'Who praised the talks in Geneva?',
		'Who signed the agreement that ended the war?',
		'Ada Voss said “we are ready to talk to Norland”.',
		'Norland made a proposal, and Eastland took up the proposal.',
		'The General Assembly demanded the withdrawal of troops from the islands.',
		'Ada Voss came home the same day as the fishermen of Norland.',
		'Ada Voss met her counterpart, Jan Moe of Norland.',
		'Ada Voss spoke to the crew of the ferry.'
	])('not: %s', (text) => expect(pointerIn(text, headline)).toBeUndefined());

	it('unless the line above names it, in this word or a like one', () => {
		const text = 'Who said that the accord was a relief for Europe?';
		expect(pointerIn(text, 'Leaders meet in Minsk')).toBe('the accord');
		expect(pointerIn(text, 'Leaders agree Ukraine ceasefire')).toBeUndefined();
	});
	it('is an “it” that is nobody’s, but for what a body says of itself', () => {
		const asked = (content: string, type: 'person' | 'organisation') => {
			const told = [claims('Ada Voss', content)];
			const text = told.map((t) => t.statement);
			return generate(pasted(headline, text, [named(type, 'Ada Voss')], told)).items;
		};
		expect(asked('it was built to last for many winters', 'person')).toEqual([]);
		expect(asked('it was built to last for many winters', 'organisation')).not.toEqual([]);
		expect(asked('it was hoped that the ferries would last', 'person')).not.toEqual([]);
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
