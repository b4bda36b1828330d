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

/** Questions about something that the article does not say. */
export function openQuestions(index: ArticleIndex, fact: Fact, asked: RoleName): readonly string[] {
	const wh = openWords[asked];
	const [subject, ...others] = fact.frame.roles;
	if (!wh || !subject || fact.voice.kind !== 'fact') return [];
	const { auxiliary, remainder } = verbGroup(fact.frame, subject.plural ?? false);
	const rest = others.map(phrase);
	const plain = `${capitalise(join(wh, auxiliary, subject.text, remainder, ...rest))}?`;
	return asFarAsSaid([plain, plain]);
}

const asksFirst =
	/^(?:Who|Whom|Whose|What|Which|When|Where|Why|How|To|In|On|From|Since|Until|At|By|Of|For|With|Against|Into|Over|Under|Within|During|After|Before|About|Between|A|An|The) /;

/**
 * Wordings that ask what the article says and no more. Whoever is offered "the article does not say" is asked
 * in these words, whether it is right or not: otherwise the words would tell.
 */
export const asFarAsSaid = (wordings: readonly string[]): readonly string[] =>
	wordings.map((wording, at) => {
		if (/according to/i.test(wording)) return wording;
		// "According to the article, which article of the treaty …" would use one word for two things.
		const text = /\barticle\b/i.test(wording) ? 'text' : 'article';
		// "Alexei Navalny was flown to Berlin from which city?": a name keeps its capital.
		if (at % 2 === 1 || !asksFirst.test(wording))
			return wording.replace(/\?$/, `, as far as the ${text} says?`);
		return `According to the ${text}, ${wording.charAt(0).toLowerCase()}${wording.slice(1)}`;
	});
