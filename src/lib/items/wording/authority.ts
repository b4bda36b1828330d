import type { Fact } from '#lib/article/schema.ts';
import { contentOf } from './content.ts';

/** "On whose word does the article report that …?" */
export function authorityQuestions(fact: Fact): string[] {
	const content = contentOf(fact);
	if (!content) return [];
	return [
		`On whose word does the article report that ${content}?`,
		`What kind of source says in the article that ${content}?`
	];
}
