import type { Fact, RoleName } from '#lib/article/schema.ts';
import type { ArticleIndex } from '../article-index.ts';
import { capitalise, join, phrase, verbGroup } from './clause.ts';

/** Question words for a role that the text leaves empty, so that there is no filler to look at. */
const openWords: Partial<Record<RoleName, string>> = {
	time: 'when',
	place: 'where',
	cause: 'why',
	purpose: 'for what purpose',
	manner: 'how',
	partner: 'with whom',
	audience: 'to whom'
};

/**
 * Questions about something that the article does not say. "According to the article" keeps the
 * reader from answering out of other knowledge.
 */
export function openQuestions(index: ArticleIndex, fact: Fact, asked: RoleName): readonly string[] {
	const wh = openWords[asked];
	const [subject, ...others] = fact.frame.roles;
	if (!wh || !subject || fact.voice.kind !== 'fact') return [];
	const { auxiliary, remainder } = verbGroup(fact.frame, subject.plural ?? false);
	const rest = others.map(phrase);
	const plain = join(wh, auxiliary, subject.text, remainder, ...rest);
	return [
		`According to the article, ${plain}?`,
		`${capitalise(plain)}, as far as the article says?`
	];
}
