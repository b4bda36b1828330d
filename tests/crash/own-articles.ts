/** Own articles kept, looked over and drafted, one state after the other, until the browser is killed. */
import { apply } from '#lib/article/edit/apply.ts';
import type { Step } from '#lib/article/edit/step.ts';
import { bareArticle } from '#lib/article/bare-article.ts';
import type { Article } from '#lib/article/schema.ts';
import type { Item } from '#lib/items/schema.ts';
import { sumOf } from '#lib/store/own-rows.ts';
import type { Store } from '#lib/store/store.ts';

/** Long enough that its rows are no single small write. */
const text = Array.from({ length: 60 }, (_, at) => `Norway opened embassy ${at} on Friday.`).join(
	' '
);
const idOf = (round: number) => `own-${String(round).padStart(8, '0')}`;
const named = (id: string, state: number) => `${id} state ${state}`;
const stateIn = (headline: string) => Number(/\d+$/.exec(headline)?.[0] ?? -1);

/** For ever: state 0 is the bare text, then a fact is marked each time, with its step and its items. */
export async function keepForEver(
	store: Store,
	round: number,
	tell: (what: string) => Promise<void>
): Promise<never> {
	const own = await store.own();
	const id = idOf(round);
	const source = { id, publisher: 'Own', authors: [], published: '2016-05-04', text };
	let article: Article = bareArticle({ ...source, headline: named(id, 0) });
	let basis = (await own.put({ article, way: 'pasted' }, 1)).sum;
	await tell(named(id, 0));
	let steps: readonly Step[] = [];
	for (let state = 1; ; state++) {
		const start = text.indexOf(`Norway opened embassy ${state % 60} `);
		const end = text.indexOf('.', start) + 1;
		const operation = { do: 'add', id: `f${state}`, start, end } as const;
		const applied = apply({ ...article, headline: named(id, state) }, operation);
		if (!applied.article) throw new Error(applied.refused);
		steps = [...steps, { operation, patch: applied.patch }].slice(-30);
		({ article } = applied);
		basis = (await own.putSteps({ article, basis }, steps, state)).sum;
		await tell(named(id, state));
		const items = [{ id: `i${state}` }] as unknown as readonly Item[];
		await own.putItems(id, { sum: basis, engine: 'crash', items, outlines: [] });
		await own.saveDraft({ text: named('draft', state) });
	}
}

/** The states that each article has come to, and what does not fit together. */
export async function readKept(store: Store): Promise<{ kept: string[]; troubles: string[] }> {
	const own = await store.own();
	const kept: string[] = [];
	const troubles: string[] = [];
	for (const entry of await own.list()) {
		const { id, headline, sum, facts } = entry;
		const article = (await own.get(id))?.article;
		const steps = await own.steps(id);
		const state = stateIn(article?.headline ?? '');
		for (let at = 0; at <= state; at++) kept.push(named(id, at));
		if (!article || article.headline !== headline || sumOf(article) !== sum)
			troubles.push(`${id}: the row is not the article's`);
		if (article && (article.facts.length !== state || facts !== state))
			troubles.push(`${id}: ${article.facts.length} facts in state ${state}`);
		const last = steps?.at(-1)?.operation;
		if (state > 0 && !(last?.do === 'add' && last.id === `f${state}`))
			troubles.push(`${id}: the steps do not lead to state ${state}`);
	}
	return { kept, troubles };
}
