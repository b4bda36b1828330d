import { expect, it } from 'vitest';
import { structure } from './pipeline.ts';

/** What the analysis says of a text, and on which evidence. */
async function read(text: string) {
	const article = await structure({
		id: 'own',
		headline: 'Norway and Libya talk',
		publisher: 'Own words',
		authors: [],
		published: '2019-03-15',
		text
	});
	return article.facts;
}
/** The same, without what it holds back. */
const sure = async (text: string) => (await read(text)).filter((f) => f.status === 'auto');
const said = async (text: string) => (await sure(text)).map((f) => f.statement);

const opening =
	'Norwegian Foreign Minister Ingrid Solheim said that Norway would open an embassy in Libya.';

it('"he said" behind somebody without a name is not the word of whoever was named before', async () => {
	const words = 'He said that Norway had closed three embassies in Asia.';
	const named =
		'Norwegian Foreign Minister Erik Dahl said that Norway would open an embassy in Libya.';
	const statement = 'Erik Dahl said that Norway had closed three embassies in Asia.';
	expect(await said(`${named} ${words}`)).toContain(statement);
	expect(await said(`${named} A customs officer waited outside. ${words}`)).not.toContain(
		statement
	);
});

it('the evidence of a long quotation holds the words that say who speaks', async () => {
	const facts = await sure(
		`${opening}\n\n"Norway has waited long enough," Solheim said. "Libya will have its embassy in Oslo by 2020."`
	);
	const fact = facts.find((f) => /in Oslo by 2020/.test(f.statement));
	expect(fact?.evidence.map((e) => e.exact).join(' ')).toMatch(/Solheim said/);
});

it('an official whom the next paragraph names is not a source of its own', async () => {
	const lead = 'Libya will close two ports in 2019, a senior NATO official said on Friday.';
	const next = 'Anna Berg, a NATO commissioner, said that Libya had agreed.';
	const statement = 'A senior NATO official said that Libya will close two ports in 2019.';
	expect(await said(lead)).toContain(statement);
	expect(await said(`${lead}\n\n${next}`)).not.toContain(statement);
});

it('a description is no post, and the country of a post stands in the evidence', async () => {
	const text =
		'Anna Berg, a historian of northern trade, met Erik Dahl, the Norwegian foreign minister, and Carl Holm, the British representative.';
	const statements = await said(text);
	expect(statements).toContain('Erik Dahl was foreign minister of Norway in March 2019.');
	expect(statements.filter((s) => /historian|representative/.test(s))).toEqual([]);
});

it('a president of the tables is one of a country that the sentence names', async () => {
	const statement = 'Donald Trump was president of the United States in March 2019.';
	expect(await said('President Donald Trump visited Oslo on Tuesday.')).not.toContain(statement);
	const facts = await read(
		'President Donald Trump said that the United States would pay for ships.'
	);
	expect(facts.find((f) => f.statement === statement)?.evidence[0]?.exact).toMatch(/United States/);
});

it('a state goes by the name that the text gives it', async () => {
	expect(await said('Zaire closed its embassy in Norway on 3 May 1982.')).toContain(
		'Zaire closed its embassy in Norway on 3 May 1982.'
	);
	expect(await said('Britain closed its embassy in Norway on 3 May 1982.')).toContain(
		'The United Kingdom closed its embassy in Norway on 3 May 1982.'
	);
});

it('"it" in what the head of a party says may not be the party', async () => {
	const statement = 'Anna Berg argued that the Northern Party strengthened the union.';
	const first = 'The agreement on fish is disputed in Norway.';
	const statements = await said(
		`${first} Anna Berg, the leader of the Northern Party, argued that it strengthened the union.`
	);
	expect(statements).not.toContain(statement);
});

it('a post that ended, or that counts from a day, is not what somebody was', async () => {
	const text =
		'Anna Berg, a former prime minister of Norway, met Erik Dahl, president of Iceland until 1 March 2017.';
	expect((await said(text)).filter((s) => /minister|president/.test(s))).toEqual([]);
});
