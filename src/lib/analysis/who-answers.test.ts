import { beforeAll, describe, expect, it } from 'vitest';
import { readerFromDisk } from '../../cli/language-model.ts';
import { attribute } from './attribution.ts';
import { lemmaFor } from './claim-verbs.ts';
import { factsIn, groundReadBy } from './ground-of-text.ts';
import type { Reader } from './parse.ts';
import { asSaid } from './said.contract.ts';

let reader: Reader;
beforeAll(async () => {
	reader = await readerFromDisk();
}, 60_000);

/** Who says what, as "speaker: words", with an asterisk where no statement may be made of it. */
async function said(text: string): Promise<string[]> {
	const ground = await groundReadBy(reader, text);
	return attribute(ground).map((a) => `${asSaid(ground, a)}${a.isAsked ? ' *' : ''}`);
}

describe('what is asked, and of what is spoken, is not what is said', { timeout: 60_000 }, () => {
	it.each([
		[
			'asked whether',
			'Erik Dahl met the press in Oslo. But asked whether Norway would leave the pact, he replied: “Not this year, and not the next.”',
			['Erik Dahl: Not this year, and not the next.']
		],
		[
			'asked about somebody else',
			'Erik Dahl met the press in Oslo. Asked about Karl Voss’s remarks, he replied: “I have not read them.”',
			['Erik Dahl: I have not read them.']
		],
		[
			'pressed, and a word before the colon',
			'Erik Dahl met the press in Oslo. When pressed on the fleet, Dahl said only: “We keep our word.”',
			['Erik Dahl: We keep our word.']
		],
		[
			'of an inquiry by somebody else’s name',
			'Anna Berg spoke in Oslo. “The port stays open,” she said. Of the Holm inquiry, she added: “It found nothing at all.”',
			['Anna Berg: The port stays open,', 'Anna Berg: It found nothing at all.']
		],
		[
			'a sentence that a colon and a quotation end',
			'On the treaty, Ms Berg was more careful: “We shall read it again,” she said.',
			['Berg: We shall read it again,']
		],
		[
			'what somebody else had charged',
			'To Karl Voss’s charge that Norway had cheated, Dahl answered: “Read the treaty again.”',
			['Dahl: Read the treaty again.']
		],
		[
			'when it was said',
			'Erik Dahl left the bench. The nearer the end came, he told a Norwegian newspaper that autumn, the less the judges slept.',
			['Erik Dahl: The nearer the end came the less the judges slept']
		]
	])('%s', async (_, text, expected) => {
		expect(await said(text)).toEqual(expected);
	});
});

describe('who says so', { timeout: 60_000 }, () => {
	it.each([
		[
			'a trade and no name, behind the verb',
			'“Yesterday I sold two fish,” said a market trader on Harbour Street. “Today I sold none.”',
			['a market trader: Yesterday I sold two fish,', 'a market trader: Today I sold none.']
		],
		[
			'whoever the sentences before are about',
			'Erik Dahl rose at six. He read the letter from Karl Voss. He put it aside. “It changes nothing,” he said.',
			['Erik Dahl: It changes nothing,']
		],
		[
			'nobody, where the sentence before is about a “he” whom nothing shows',
			'The town was proud. Last year he turned down Karl Voss’s offer. “It was too little,” he explained.',
			[]
		],
		[
			'each of two verbs',
			'Erik Dahl said closing the port was unwise and argued that talks would bring more.',
			['Erik Dahl: closing the port was unwise', 'Erik Dahl: talks would bring more']
		],
		[
			'a state, before a verb that stands far off',
			'Norway, which for years had argued that two harbours would divide the coast, gave way in May.',
			['Norway: two harbours would divide the coast']
		],
		[
			'a spokesman in a clause beside',
			'Erik Dahl, whose spokesman said on Monday that the talks had failed, flew home.',
			['Erik Dahl’s spokesman: the talks had failed']
		],
		[
			'newspapers, and a radio',
			'In Oslo some newspapers have argued that the loan was too dear. Norwegian radio said snow had closed the pass.',
			['some newspapers: the loan was too dear', 'Norwegian radio: snow had closed the pass']
		],
		[
			'each of two, in words that no statement could repeat',
			'Each government said it was clearing mines.',
			['each government: it was clearing mines *']
		],
		[
			'a crowd that answers',
			'“The bridge is ours,” Erik Dahl told a crowd in Bergen, which answered with his slogan: “Not one stone back.”',
			['Erik Dahl: The bridge is ours,', 'a crowd in Bergen: Not one stone back.']
		],
		[
			'whoever issued a statement that reads so',
			'Anna Berg issued a statement of her own. “We have been clear about the ships,” it read.',
			['Anna Berg: We have been clear about the ships,']
		],
		[
			'“according to him”',
			'One Norwegian diplomat said the article had been rewritten twice. According to him, the last word was changed at dawn.',
			[
				'one Norwegian diplomat: the article had been rewritten twice',
				'one Norwegian diplomat: the last word was changed at dawn'
			]
		],
		[
			'whoever wants, in words of a wish',
			'Anna Berg said the plan was weak and demanded that the minister listen to her.',
			['Anna Berg: the plan was weak', 'Anna Berg: the minister listen to her']
		],
		[
			'whoever makes it clear, or lets it be known',
			'Anna Berg made it clear that the bridge would be built. Erik Dahl let it be known that he would resign.',
			['Anna Berg: the bridge would be built', 'Erik Dahl: he would resign']
		],
		[
			'of which things, where they stand ahead',
			'Peru lost two jets which Norway says its gunners shot down in May.',
			['Norway: two jets which its gunners shot down in May *']
		],
		[
			'nobody, by a title that another person of the paragraph may bear',
			'Prime Minister Karl Voss of Sweden spoke on Monday.\n\nSnow fell in the north.\n\nErik Dahl sold the fleet. Nobody knew why. The prime minister says the price was fair.',
			[]
		],
		['few of them', 'Few diplomats believed that the truce would hold.', []]
	])('%s', async (_, text, expected) => {
		expect((await said(text)).map((one) => one.replace(/\.$/, ''))).toEqual(
			expected.map((one) => one.replace(/\.$/, ''))
		);
	});
});

describe('no statement', { timeout: 60_000 }, () => {
	it.each([
		['land that is claimed', 'Norway and Chile claim parts of the continent.'],
		[
			'a state that is founded',
			'The League of Elders proclaimed the Republic of Jutland in Aarhus.'
		],
		['a declaration that is an act', 'Iceland declared independence on June 17.'],
		['a name in use', 'Two stations were built in what Norway calls Queen Maud Land.'],
		['each other', 'Norway accused the other of breaking the truce.']
	])('%s', async (_, text) => {
		expect(await said(text)).toEqual([]);
	});

	it('but a judgement, and what is claimed by saying so', async () => {
		expect(await said('Erik Dahl called the plan a swindle.')).toEqual([
			'Erik Dahl: the plan a swindle'
		]);
		expect(await said('Norway claimed victory in the dispute.')).toEqual([
			'Norway: victory in the dispute'
		]);
	});
});

describe('a belief', { timeout: 60_000 }, () => {
	it('keeps its verb and the subject of its clause', async () => {
		const facts = await factsIn(
			'Erik Dahl suspects that Anna Berg, who once led the navy, wants the base for herself.',
			reader
		);
		for (const { statement } of facts) expect(statement).not.toMatch(/said|that wants/);
		expect(facts.map((f) => f.statement)).toContainEqual(
			expect.stringMatching(/^Erik Dahl suspected that Anna Berg, .* wants the base/)
		);
	});

	it.each([
		['suspect', 'suspect'],
		['feel', 'believe'],
		['expect', 'expect'],
		['agree', 'agree'],
		['remark', 'say']
	])('%s is told as %s', (verb, told) => {
		expect(lemmaFor(verb)).toBe(told);
	});
});
