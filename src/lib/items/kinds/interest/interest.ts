import type { Entity, Fact, Role } from '#lib/article/schema.ts';
import {
	matterIn,
	mentions,
	shareOf,
	worthTurning,
	type ArticleIndex
} from '../../article-index.ts';
import { aimOf, holdersOf, matterRole, otherAims, otherHolders } from '../../distractors/aims.ts';
import { isNamedIn } from '../../distractors/nationality.ts';
import { pick } from '../../distractors/pick.ts';
import type { Distractor } from '../../schema.ts';
import { capitalise, join, phrase, verbGroup } from '../../wording/clause.ts';
import { commonNoun } from '../../wording/wh.ts';
import type { Draft, Kind } from '../kind.ts';
import { rationale } from '../rationale.ts';

/**
 * "Whose aim was it to …?" and "What did … seek?": what the article says that somebody wanted, among what
 * others wanted in the same matter. An aim that two of those offered may share is not asked, nor one that a
 * name among the options tells.
 */
export const interest: Kind = {
	id: 'interest',
	make: (index) =>
		worthTurning(index).flatMap((fact) => {
			const aim = aimOf(fact);
			return aim ? [...holderDraft(index, fact, aim), ...aimDraft(index, fact, aim)] : [];
		})
};

/** Who wanted it? Of several who wanted it together none could be told from the other. */
function holderDraft(index: ArticleIndex, fact: Fact, aim: Role): Draft[] {
	const [holder, ...others] = holdersOf(index, fact);
	if (!holder || others.length > 0 || isNamedIn(index, aim.text, holder)) return [];
	const distractors = pick(otherHolders(index, fact), holder.name, 2);
	if (distractors.length < 2) return [];
	const wrong = distractors.flatMap((d) => index.entity(d.entity) ?? []);
	if (isToldAbove(index, aim, holder, wrong)) return [];
	const offered = [holder, ...wrong];
	const who = offered.every((e) => e.type === 'person')
		? 'who'
		: `which ${commonNoun(offered) ?? 'of these'}`;
	const { finite } = verbGroup(fact.frame, false);
	const was = fact.frame.tense === 'past' ? 'was' : 'is';
	const start = opening(fact);
	return [
		draft(index, fact, {
			asked: 'agent',
			wordings: [
				`${capitalise(join(start, 'whose aim', was, 'it', phrase(aim)))}?`,
				`${capitalise(join(start, who, finite, phrase(aim)))}?`
			],
			key: { text: capitalise(holder.name), entity: holder.id },
			distractors
		})
	];
}

/** The line above the item names the key and no other option, and what the aim is about: "… quarantine of Cuba". */
const isToldAbove = (index: ArticleIndex, aim: Role, key: Entity, others: readonly Entity[]) =>
	mentions(index.context, key) &&
	!others.some((other) => mentions(index.context, other)) &&
	shareOf(matterIn(aim.text), matterIn(index.context)) > 0;

/** What did they want? */
function aimDraft(index: ArticleIndex, fact: Fact, aim: Role): Draft[] {
	const [subject] = fact.frame.roles;
	const holders = holdersOf(index, fact);
	if (!subject || holders.length === 0) return [];
	if (holders.some((holder) => isNamedIn(index, aim.text, holder))) return [];
	const distractors = pick(otherAims(index, fact), phrase(aim), 2);
	if (distractors.length < 2) return [];
	const { auxiliary } = verbGroup(fact.frame, subject.plural ?? false);
	const end = matterRole(fact);
	const where = end ? phrase(end) : 'according to the article';
	return [
		draft(index, fact, {
			asked: 'purpose',
			wordings: [
				`${join('What', auxiliary, subject.text, 'seek', where)}?`,
				`${join('Which of these aims', auxiliary, subject.text, 'pursue', where)}?`
			],
			key: { text: capitalise(phrase(aim)) },
			distractors
		})
	];
}

/** "In the talks on German unity," where the fact says in which matter. */
function opening(fact: Fact): string {
	const matter = matterRole(fact);
	return matter ? `${phrase(matter)},` : 'according to the article,';
}

function draft(
	index: ArticleIndex,
	fact: Fact,
	own: Pick<Draft, 'asked' | 'wordings' | 'key'> & { distractors: readonly Distractor[] }
): Draft {
	return {
		interaction: 'choice',
		factIds: [fact.id],
		importance: fact.importance,
		...own,
		distractors: own.distractors.map((d) => ({ ...d, text: capitalise(d.text) })),
		rationale: rationale(index, fact),
		evidence: fact.evidence
	};
}
