import { describe, expect, it } from 'vitest';
import { bareArticle } from '#lib/article/bare-article.ts';
import { validateArticle } from '#lib/article/validate.ts';
import { assistantPrompt } from './prompt.ts';
import { readAnswer } from './read-answer.ts';

const article = bareArticle({
	id: 'own-1',
	headline: 'Norway opens an embassy',
	publisher: 'A paper',
	authors: [],
	published: '2024-03-02',
	text: 'Norway opened an embassy in Dakar on Friday. Ambassador Kari Nordmann said that it “showed a lasting interest”.\n\nSenegal’s minister, Awa Diop, accused a trawler captain, Ole Vik, of corruption.'
});

const entities = [
	{ id: 'norway', type: 'state', name: 'Norway', aliases: [], description: 'the state' },
	{ id: 'dakar', type: 'place', name: 'Dakar', aliases: [], description: 'the city' },
	{
		id: 'kari-nordmann',
		type: 'person',
		name: 'Kari Nordmann',
		aliases: ['Ambassador Kari Nordmann'],
		description: 'ambassador'
	},
	{ id: 'awa-diop', type: 'person', name: 'Awa Diop', aliases: [], description: 'minister' },
	{ id: 'ole-vik', type: 'person', name: 'Ole Vik', aliases: [], description: 'captain' }
];
const opened = {
	statement: 'Norway opened an embassy in Dakar on 1 March 2024.',
	verb: 'open',
	tense: 'past',
	roles: [
		{ role: 'agent', text: 'Norway', entity: 'norway' },
		{ role: 'patient', text: 'an embassy' },
		{ role: 'place', text: 'Dakar', marker: 'in', entity: 'dakar' },
		{ role: 'time', text: '1 March 2024', marker: 'on', date: '2024-03-01' }
	],
	askable: ['agent', 'place', 'time'],
	importance: 3,
	quotes: ['Norway opened an embassy in Dakar on Friday.']
};
const said = {
	statement: 'Kari Nordmann said that the embassy in Dakar showed a lasting interest.',
	verb: 'say',
	tense: 'past',
	roles: [
		{ role: 'agent', text: 'Kari Nordmann', entity: 'kari-nordmann' },
		{ role: 'content', text: 'the embassy in Dakar showed a lasting interest', marker: 'that' }
	],
	askable: ['agent'],
	importance: 2,
	quotes: ['Ambassador Kari Nordmann said that it "showed a lasting interest".'],
	speaker: {
		entity: 'kari-nordmann',
		kind: 'claim',
		verb: 'said',
		authority: 'office',
		quoted: true
	}
};
const answerOf = (...facts: unknown[]) => JSON.stringify({ entities, facts });

describe('an assistant’s answer', () => {
	it.each([
		['bare', (json: string) => json],
		['in a code fence', (json: string) => `\`\`\`json\n${json}\n\`\`\``],
		['between sentences', (json: string) => `Here {as you asked} it is:\n${json}\nAnything else?`],
		['with commas too many', (json: string) => json.replace(/\}\]\}$/, '},]}')],
		['with a byte order mark', (json: string) => `\uFEFF${json}`]
	])('is taken in %s, validates, and says where it comes from', (_, wrap) => {
		const reading = readAnswer(wrap(answerOf(opened, said)), article);
		expect(reading).toMatchObject({ taken: 2, waiting: 0, troubles: [] });
		expect(validateArticle(reading.article).issues).toEqual([]);
		const [first, second] = reading.article?.facts ?? [];
		expect(first).toMatchObject({
			provenance: 'assistant',
			status: 'auto',
			voice: { kind: 'fact' }
		});
		expect(second?.voice).toMatchObject({ speaker: 'kari-nordmann', manner: 'quoted' });
		expect(second?.evidence[0]?.exact).toContain('“showed a lasting interest”');
	});

	it('puts quotes right that differ by blanks and typographic marks, and no others', () => {
		const loose = {
			...opened,
			quotes: ['norway'.replace('n', 'N') + ' opened  an embassy\nin Dakar on Friday']
		};
		expect(readAnswer(answerOf(loose), article).taken).toBe(1);
		const wrong = { ...opened, quotes: ['Norway closed an embassy in Dakar on Friday.'] };
		const reading = readAnswer(answerOf(wrong), article);
		expect(reading.article).toBeUndefined();
		expect(reading.troubles[0]).toContain('its quote is not in the article');
	});

	it.each([
		[
			'a number',
			{ ...opened, statement: 'Norway opened an embassy in Dakar with 40 people on 1 March 2024.' },
			'the number 40'
		],
		[
			'a name',
			{ ...opened, statement: 'Norway opened an embassy in Dakar for Brazil on 1 March 2024.' },
			'“Brazil”'
		],
		[
			'another story',
			{
				...opened,
				statement:
					'Norway quietly withdrew several battalions during winter in Dakar near an embassy until 1 March 2024.'
			},
			'something else'
		],
		[
			'an unknown entity',
			{ ...opened, roles: [{ role: 'agent', text: 'Norway', entity: 'sweden' }] },
			'“sweden”'
		],
		['a role that is none', { ...opened, roles: [{ role: 'hero', text: 'Norway' }] }, '“hero”'],
		[
			'words that are not in its statement',
			{ ...opened, roles: [{ role: 'agent', text: 'Oslo' }] },
			'exactly once'
		],
		['no quote', { ...opened, quotes: [] }, 'no quote'],
		['no roles', { ...opened, roles: 'agent' }, 'no roles'],
		[
			'a claim without its speaker',
			{ ...said, speaker: undefined, roles: [{ role: 'agent', text: 'Kari Nordmann' }] },
			'its speaker'
		],
		[
			'a speaker whom no quote names',
			{ ...said, quotes: ['Norway opened an embassy in Dakar on Friday.'] },
			'who says it'
		],
		['nothing', null, 'not a fact']
	])('leaves out a fact with %s, says why, and takes the rest', (_, fact, why) => {
		const reading = readAnswer(answerOf(fact, opened), article);
		expect(reading.troubles.join(' ')).toContain(why);
		expect(reading.taken).toBe(1);
	});

	it('asks the reader about accusations, whatever the answer says of them', () => {
		const accused = {
			statement: 'Awa Diop accused Ole Vik of corruption.',
			verb: 'accuse',
			tense: 'past',
			roles: [
				{ role: 'agent', text: 'Awa Diop', entity: 'awa-diop' },
				{ role: 'patient', text: 'Ole Vik', entity: 'ole-vik' },
				{ role: 'topic', text: 'corruption', marker: 'of' }
			],
			askable: ['agent'],
			importance: 2,
			sensitive: false,
			quotes: ['Senegal’s minister, Awa Diop, accused a trawler captain, Ole Vik, of corruption.']
		};
		const reading = readAnswer(answerOf(accused), article);
		expect(reading).toMatchObject({ taken: 1, waiting: 1 });
		expect(reading.article?.facts[0]).toMatchObject({
			sensitive: true,
			status: 'proposed',
			voice: { speaker: 'awa-diop' }
		});
	});

	it('twice adds nothing twice, and keeps what was decided', () => {
		const first = readAnswer(answerOf(opened), article).article ?? article;
		const decided = {
			...first,
			facts: first.facts.map((fact) => ({ ...fact, status: 'confirmed' as const }))
		};
		const again = readAnswer(answerOf(opened, said), decided);
		expect(again.taken).toBe(1);
		expect(again.article?.facts.map(({ status }) => status)).toEqual(['confirmed', 'auto']);
	});

	it.each([
		['', 'no answer'],
		['I cannot help with that.', 'no answer'],
		['{"entities":[],"facts":[{"statement":"Nor', 'ends in the middle'],
		['{"facts":[]}', 'no facts'],
		['{"facts":{}}', 'no facts'],
		['x'.repeat(2_000_001), 'far longer']
	])('%.40j is refused in words', (answer, words) => {
		expect(readAnswer(answer, article).troubles.join(' ')).toContain(words);
	});

	it('is asked for by a prompt that holds the article and an example of its own form', () => {
		const prompt = assistantPrompt(article);
		expect(prompt).toContain(article.text);
		const example = prompt.slice(prompt.indexOf('EXAMPLE'), prompt.indexOf('ARTICLE\n'));
		expect(readAnswer(example.slice(example.indexOf('\n', 10)), article)).toMatchObject({
			taken: 2,
			troubles: []
		});
	});
});
