import type { Fact } from '#lib/article/schema.ts';
import { role } from '../article-index.ts';
import { clause } from './clause.ts';

/** "recommended that the islands remain Finnish": what is wanted, in a form that states nothing. */
const mandative = new Set(
	'recommend demand propose urge insist request ask order suggest require advise call'.split(' ')
);

/** "denied that his country had invaded": whoever says so says the opposite, and never the clause itself. */
const denying = new Set('deny dispute reject refute dismiss rebut doubt'.split(' '));

/**
 * What a fact says, as a clause that can follow "that", without whose word it is: the content of a
 * report, or an explanation turned into a statement ("the end of the veto was due to pressure").
 * Undefined where a claim has no content of its own to state, or denies it.
 */
export function contentOf(fact: Fact): string | undefined {
	if (fact.voice.kind === 'fact') return clause(fact.frame);
	const content = role(fact, 'content');
	if (content && (mandative.has(fact.frame.verb) || denying.has(fact.frame.verb))) return undefined;
	if (content?.marker === 'that') return content.text;
	const topic = role(fact, 'topic');
	const cause = role(fact, 'cause');
	if (!topic || !cause) return undefined;
	return `${topic.text} ${topic.plural ? 'were' : 'was'} due to ${cause.text}`;
}
