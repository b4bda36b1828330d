import type { Article, Fact } from '#lib/article/schema.ts';
import { isRead } from './article-index.ts';
import { rememberedOf } from './remembered.ts';

/**
 * The article with what somebody said in the first person as direct speech: "Subandrio said “we have no hatred for the
 * Dutch”", where the program has put "that" before the quotation and made neither of the two.
 */
export const withDirectSpeech = rememberedOf((article: Article): Article => {
	const facts = article.facts.map(directly);
	return facts.every((fact, at) => fact === article.facts[at]) ? article : { ...article, facts };
});

const inFirstPerson = /^“[^”]*\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s)\b[^”]*”$/;

function directly(fact: Fact): Fact {
	const { roles } = fact.frame;
	const content = roles.find((r) => r.role === 'content');
	const reported = `that ${content?.text ?? ''}`;
	if (!isRead(fact) || content?.marker !== 'that' || !inFirstPerson.test(content.text)) return fact;
	if (fact.frame.verb !== 'say' || !fact.statement.includes(reported)) return fact;
	const spoken = { ...content };
	delete spoken.marker;
	return {
		...fact,
		statement: fact.statement.replace(reported, () => content.text),
		frame: { ...fact.frame, roles: roles.map((r) => (r === content ? spoken : r)) }
	};
}
