import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/article/schema.ts';
import { covers } from './dates.ts';
import { isCalled, office, state } from './lookup.ts';

const articles = Object.values(
	import.meta.glob<Article>('../library/articles/*.json', { eager: true, import: 'default' })
);

describe.each(articles.map((a) => [a.id, a] as const))('the tables and %s', (_, article) => {
	it('call a state by one name', () => {
		for (const e of article.entities.filter((x) => x.type === 'state')) {
			const known = state(e.id);
			if (known) expect(e.name).toBe(known.name);
		}
	});

	it('agree on who held an office', () => {
		for (const { statement, frame } of article.facts) {
			const role = (name: string) => frame.roles.find((r) => r.role === name);
			const date = role('time')?.date;
			const post = office(role('office')?.text ?? '');
			if (frame.verb !== 'be' || !post || date === undefined) continue;
			const person = article.entities.find((e) => e.id === role('agent')?.entity);
			const names = [person?.name ?? '', ...(person?.aliases ?? [])];
			const possible = post.terms.filter((t) => covers(t.during, date) !== false);
			const isHeld = possible.some((t) => names.some((name) => isCalled(t, name)));
			expect(isHeld, `${statement} ${possible.map((t) => t.name).join(', ')}`).toBe(true);
		}
	});
});
