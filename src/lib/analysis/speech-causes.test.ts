import { beforeAll, describe, expect, it } from 'vitest';
import { readerFromDisk } from '../../cli/language-model.ts';
import { attribute } from './attribution.ts';
import { groundReadBy } from './ground-of-text.ts';
import type { Reader } from './parse.ts';
import { asSaid } from './said.contract.ts';

/** Ways of telling who says what that texts showed which the rules had never seen, in words of our own. */
let reader: Reader;
beforeAll(async () => {
	reader = await readerFromDisk();
}, 60_000);

const patience = { timeout: 60_000 };

async function said(text: string): Promise<string[]> {
	const ground = await groundReadBy(reader, text);
	return attribute(ground).map((a) => asSaid(ground, a));
}

describe('who speaks', patience, () => {
	it.each([
		[
			'a passive, strung to a verb of speech',
			'Erik Dahl was allowed an hour with the crew and reported that they were well.',
			['Erik Dahl: they were well']
		],
		[
			'somebody beside the sentence, in a participle',
			'Peru welcomed the treaty, a spokesman saying that it would bring peace.',
			['Peru: the treaty', 'a spokesman: it would bring peace']
		],
		[
			'behind “only”',
			'Only after the raid did Erik Dahl confirm that the talks were on hold.',
			['Erik Dahl: the talks were on hold']
		],
		[
			'whoever passes a resolution',
			'Peru passed two resolutions demanding that foreign troops leave the border districts.',
			['Peru: foreign troops leave the border districts']
		],
		[
			'a leadership, and of what',
			'The military leadership of Chad said that its council would leave.',
			['the military leadership of Chad: its council would leave']
		],
		[
			'a name with a participle behind a quotation',
			'“Arica is ours, and that’s it,” President Ana Berg, brought to power by street protests, tells a rally in Lima.',
			['Ana Berg: Arica is ours, and that’s it,']
		],
		[
			'a waitress behind the verb, and the quotation that goes on',
			'“He remembered your name,” recalls a former waitress. “You forgot what he had done.”',
			[
				'a former waitress: He remembered your name,',
				'a former waitress: You forgot what he had done.'
			]
		],
		[
			'a quotation cut in two by somebody without a name',
			'“Nobody wants this,” said a Western diplomat in Lima, “but each is waiting for a word.”',
			['a Western diplomat in Lima: Nobody wants this, but each is waiting for a word.']
		],
		[
			'whom the sentence before brings in',
			'A European diplomat in Lima was blunter. “The treaty is dead,” the diplomat said.',
			['a European diplomat in Lima: The treaty is dead,']
		],
		[
			'another of the same kind',
			'One senior official said the speech was too long. Another remarked that nobody had proposed a war.',
			[
				'one senior official: the speech was too long',
				'another senior official: nobody had proposed a war'
			]
		],
		[
			'one of several, by name',
			'They met no minister, a snub that one of them, Erik Dahl, described at the time as “strange”.',
			['Erik Dahl: “strange”']
		],
		[
			'according to a government, in the middle',
			'By Friday, according to the Finnish government, more than 8,000 of an estimated 12,000 people had left.',
			['the Finnish government: more than 8,000 of an estimated 12,000 people had left']
		],
		[
			'another, behind the verb',
			'“It is a lie,” one villager said. “Everybody knows it,” added another.',
			['one villager: It is a lie,', 'another villager: Everybody knows it,']
		],
		[
			'bodies of a kind',
			'Aid groups warned that pledges were not checks.',
			['aid groups: pledges were not checks']
		],
		[
			'bodies of a part of the world',
			'African governments warned that pledges were not checks.',
			['African governments: pledges were not checks']
		],
		[
			'those of whom one has a name',
			'Critics, among them Anna Berg, say the treaty is unfair.',
			['critics: the treaty is unfair']
		],
		[
			'several without a name',
			'The judges found that Chile had broken the treaty.',
			['the judges: Chile had broken the treaty']
		],
		[
			'in somebody’s words',
			'The treaty, in Erik Dahl’s words, was “a letter to nobody”.',
			['Erik Dahl: The treaty was “a letter to nobody”']
		],
		[
			'in the view of whoever spoke last',
			'Erik Dahl said the vote was lost. In his view, the treaty was dead from the start.',
			['Erik Dahl: the vote was lost', 'Erik Dahl: the treaty was dead from the start']
		],
		[
			'a name with the time of day behind it',
			'Mrs Anna Berg last night rejected any notion of a European government run from Lima, and set out instead her own idea, in a speech as blunt as some in the Foreign Office had feared.',
			['Anna Berg: any notion of a European government run from Lima']
		],
		[
			'a question cut in two',
			'“Who are they,” asked Erik Dahl, “to lecture us?”',
			['Erik Dahl: Who are they, to lecture us?']
		],
		[
			'whoever goes on',
			'Erik Dahl told the assembly: “We shall not sign.” He went on: “Nor shall we leave.”',
			['Erik Dahl: We shall not sign.', 'Erik Dahl: Nor shall we leave.']
		]
	])('%s', async (_, text, expected) => {
		expect(await said(text)).toEqual(expected);
	});

	it('a title with another state is not the nearest one who has it', async () => {
		const text =
			'President George Bush told reporters that the pilot was lost. Jiang Zemin said he wanted an apology. In the street, the Chinese president remarked, one said a word.';
		expect((await said(text)).at(-1)).toBe('Jiang Zemin: In the street, one said a word');
	});
});

describe('what is said', patience, () => {
	it.each([
		[
			'a relative clause whose subject stands ahead',
			'Norway wants to buy the radar, a deal which Peru has warned would do grave harm.',
			['Peru: a deal which would do grave harm']
		],
		[
			'chances at a quotation',
			'Erik Dahl put the chances of a deal at “zero point zero”.',
			['Erik Dahl: the chances of a deal at “zero point zero”']
		],
		[
			'without what the article calls it',
			'Erik Dahl said the speech was “meant for Lima”, a reference to next month’s vote.',
			['Erik Dahl: the speech was “meant for Lima”']
		],
		[
			'what is urged behind how things were',
			'The European Commission said it was “deeply worried”, and urged both sides to talk.',
			[
				'the European Commission: it was “deeply worried”',
				'the European Commission: both sides to talk'
			]
		],
		[
			'what something is compared to',
			'Anna Berg compared the treaty to a funeral.',
			['Anna Berg: the treaty to a funeral']
		],
		[
			'what somebody calls the terms',
			'Russian President Vladimir Putin ended the war. Anna Berg calls the terms “unspeakably painful”.',
			['Anna Berg: the terms “unspeakably painful”']
		],
		[
			'by what something is justified',
			'Erik Dahl justified the delay by pointing to the storms.',
			['Erik Dahl: the delay by pointing to the storms']
		],
		[
			'what somebody rules out',
			'Erik Dahl ruled out a second vote on the treaty.',
			['Erik Dahl: a second vote on the treaty']
		],
		[
			'of what somebody is notified',
			'Peru notified Chile on Monday that it would leave the treaty.',
			['Peru: it would leave the treaty']
		]
	])('%s', async (_, text, expected) => {
		expect(await said(text)).toEqual(expected);
	});

	it.each([
		'Did Erik Dahl say that the talks were dead?',
		'Nor did Erik Dahl confirm that the talks were dead.',
		'Erik Dahl offered his first words of regret for the lost pilot.',
		'Erik Dahl announced the step.',
		'Erik Dahl encouraged Peru to sign it.',
		'Erik Dahl put the letter at the door.',
		'The judges rejected, 59 to 55, a motion of the defence.'
	])('nothing: %s', async (text) => {
		expect(await said(text)).toEqual([]);
	});
});
