import type { Fact, Role } from '#lib/article/schema.ts';
import { role as findRole, speakerOf, type ArticleIndex } from '../../article-index.ts';
import { distractorsFor } from '../../distractors/for-role.ts';
import { countryTellsPhrase } from '../../distractors/nationality.ts';
import { pick } from '../../distractors/pick.ts';
import { capitalise, join, phrase } from '../../wording/clause.ts';
import { directly } from '../../wording/direct.ts';
import type { Draft } from '../kind.ts';
import { rationale } from '../rationale.ts';

/**
 * "Which of these did Hans Modrow argue …?": what somebody stands for, among what others stand for in the
 * same matter. Who-said-it asks the other way round.
 */
export function positionDraft(index: ArticleIndex, fact: Fact): Draft[] {
	const said = findRole(fact, 'content');
	const speaker = index.entity(speakerOf(fact));
	if (!said || !speaker || speaker.type === 'anonymous-source' || !isPlain(said.text)) return [];
	// Whom it was said to, or what it was said of, would want a turn of its own.
	if (fact.frame.roles.slice(1).some((r) => r !== said && r.role !== 'time')) return [];
	const others = distractorsFor(index, fact, said).filter((d) => isPlain(d.text));
	const distractors = pick(others, said.text, 2);
	const texts = distractors.map((d) => d.text);
	if (distractors.length < 2 || isOneOfAKind(said.text, texts)) return [];
	if (countryTellsPhrase(index, speaker, said.text, texts)) return [];
	return [
		{
			interaction: 'choice',
			factIds: [fact.id],
			asked: 'content',
			importance: fact.importance,
			wordings: wordings(fact, said),
			key: { text: capitalise(said.text) },
			distractors: distractors.map((d) => ({ ...d, text: capitalise(d.text) })),
			rationale: rationale(index, fact),
			evidence: fact.evidence
		}
	];
}

/** Standing free of "said that" it still reads as it should: no tense that was moved back in reporting. */
const isPlain = (content: string) => directly(content) === content;

/** What should be, beside what is: the one demand among statements, or the one statement, would stand out. */
const isOneOfAKind = (key: string, others: readonly string[]) =>
	others.every((o) => isDemand(o) !== isDemand(key));
const isDemand = (content: string) => /\bshould\b/.test(content);

function wordings(fact: Fact, said: Role): string[] {
	const [subject, ...others] = fact.frame.roles.filter((r) => r !== said);
	const when = others.map(phrase);
	const what = isDemand(said.text) ? 'positions' : nounsFor[fact.voice.kind];
	const owner = `${subject?.text}${subject?.plural ? '’' : '’s'}`;
	return [
		`${join('Which of these did', subject?.text, verbFor(fact, said), ...when)}?`,
		`${join(`According to the article, which of these ${what} was`, owner, ...when)}?`
	];
}

const nounsFor = {
	fact: 'statements',
	claim: 'statements',
	forecast: 'statements',
	opinion: 'views'
} as const;

/** "argue", "claim" and the like take what follows as "say" does; to warn or promise asks for another turn. */
const verbFor = ({ frame }: Fact, said: Role) =>
	/^(?:argue|claim|maintain|believe|hold)$/.test(frame.verb)
		? frame.verb
		: isDemand(said.text)
			? 'argue'
			: 'say';
