import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Article, Fact } from '#lib/article/schema.ts';
import { indexArticle } from '#lib/items/article-index.ts';
import { generateItems } from '#lib/items/generate.ts';
import { interest } from '#lib/items/kinds/interest/interest.ts';
import { checkKey, checkProofs } from '#lib/items/proof/check-proof.ts';
import type { Item } from '#lib/items/schema.ts';

const article = JSON.parse(
	readFileSync('src/lib/library/articles/cuban-missile-crisis-1962.json', 'utf8')
) as Article;
const kennedys = article.facts.find((f) => f.id === 'kennedy-aim') as Fact;

const asked = (of: Article, fact: string, role: string) =>
	interest
		.make(indexArticle(of))
		.find((draft) => draft.factIds[0] === fact && draft.asked === role);
const shown = generateItems(article).filter(({ kind }) => kind === 'interest');
const namesIn = (of: Article) =>
	asked(of, 'thant-aim', 'agent')?.distractors.map((d) => d.entity) ?? [];

/** The article with one more aim, told of somebody else. */
const withAim = (text: string, entity: string, importance: 1 | 2 = 1): Article => {
	const name = article.entities.find((e) => e.id === entity)?.name ?? '';
	const [subject, purpose, ...rest] = kennedys.frame.roles;
	const fact: Fact = {
		...kennedys,
		id: 'another-aim',
		statement: `In the Cuban missile crisis ${name} wanted to ${text}.`,
		importance,
		frame: {
			...kennedys.frame,
			roles: [
				{ role: 'agent', ...subject, text: name, entity },
				{ role: 'purpose', ...purpose, text },
				...rest
			]
		}
	};
	return { ...article, facts: [...article.facts, fact] };
};

it('asks whose aim it was, and what somebody sought, in verbs of their own', () => {
	expect(asked(article, 'thant-aim', 'agent')?.wordings).toEqual([
		'In the Cuban missile crisis, whose aim was it to gain time for talks?',
		'In the Cuban missile crisis, who wanted to gain time for talks?'
	]);
	expect(asked(article, 'kennedy-aim', 'purpose')?.wordings).toEqual([
		'What did John F. Kennedy seek in the Cuban missile crisis?',
		'Which of these aims did John F. Kennedy pursue in the Cuban missile crisis?'
	]);
});

it('offers nobody of whom the article tells the same aim', () => {
	expect(namesIn(article)).toContain('john-f-kennedy');
	expect(namesIn(withAim('gain time for talks', 'john-f-kennedy'))).not.toContain('john-f-kennedy');
});

it('offers nobody whose country the aim names', () => {
	const unnamed = { ...article, headline: 'A quarantine ends' };
	const options = asked(unnamed, 'kennedy-aim', 'agent')?.distractors.map((d) => d.entity);
	expect(options).toHaveLength(2);
	expect(options).not.toContain('fidel-castro');
});

it('does not ask whose it was where the headline names the key alone, and the matter', () => {
	expect(article.headline).toMatch(/Kennedy.*Cuba/);
	expect(asked(article, 'kennedy-aim', 'agent')).toBeUndefined();
});

it('asks nothing where fewer than two others want something in the matter', () => {
	const few = article.facts.filter((f) => !['thant-aim', 'castro-aim'].includes(f.id));
	expect(interest.make(indexArticle({ ...article, facts: few }))).toEqual([]);
});

it('does not ask whose it was of what several wanted together', () => {
	const facts = article.facts.map((f): Fact => {
		const [subject, ...rest] = f.frame.roles;
		if (f.id !== 'thant-aim' || !subject) return f;
		const entities = ['u-thant', 'walter-lippmann'];
		return {
			...f,
			frame: { ...f.frame, roles: [{ role: subject.role, text: subject.text, entities }, ...rest] }
		};
	});
	expect(asked({ ...article, facts }, 'thant-aim', 'agent')).toBeUndefined();
});

it('is objected to by the checker as soon as the article tells the aim of a wrong option, too', () => {
	const item = shown.find((i) => i.factIds[0] === 'thant-aim' && i.asked === 'agent') as Item;
	expect(checkProofs(item, article)).toEqual([]);
	const shared = withAim('gain time for talks', 'john-f-kennedy');
	expect(checkProofs(item, shared).map((f) => f.message)).toEqual([
		expect.stringContaining('john-f-kennedy may want the same: another-aim')
	]);
});

it('is objected to by the checker when an aim of the actor’s own stands among the wrong ones', () => {
	const item = shown.find((i) => i.factIds[0] === 'kennedy-aim' && i.asked === 'purpose') as Item;
	const [first] = item.distractors;
	const words = first?.text.replace(/^To /, '') ?? '';
	expect(checkProofs(item, withAim(words, 'john-f-kennedy'))).not.toEqual([]);
	expect(checkKey({ ...item, key: { text: first?.text ?? '' } }, article)).not.toEqual([]);
});
