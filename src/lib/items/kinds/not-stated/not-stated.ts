import type { Fact, Role, Unstated } from '#lib/article/schema.ts';
import { role as findRole, worthTurning, type ArticleIndex } from '../../article-index.ts';
import { whyOtherFact } from '../../distractors/why.ts';
import { notStated } from '../../options.ts';
import type { Distractor } from '../../schema.ts';
import { capitalise } from '../../wording/clause.ts';
import { openQuestions } from '../../wording/open-question.ts';
import { datePrecision } from '../../wording/wh.ts';
import type { Draft, Kind } from '../kind.ts';

/** "On what date will Israel open its mission?" where the text leaves exactly that open. */
export const notStatedKind: Kind = {
	id: 'not-stated',
	make: (index) =>
		worthTurning(index).flatMap((fact) =>
			(fact.unstated ?? [])
				// Where a lesser fact happened nobody needs to know, nor that it is left open.
				.filter((open) => open.role !== 'place' || fact.importance === 3)
				.flatMap((open) => draft(index, fact, open))
		)
};

const monthMs = 31 * 86_400_000;

function draft(index: ArticleIndex, fact: Fact, open: Unstated): Draft[] {
	const distractors = fillers(index, fact, open).slice(0, 2);
	const wordings = openQuestions(index, fact, open.role);
	if (distractors.length < 2 || wordings.length === 0) return [];
	// "When will …?" rules out a day that is long past.
	const told = Date.parse(index.article.toldAsOf);
	const isPast = (d: Distractor) =>
		told - Date.parse(String(d.value ?? index.article.toldAsOf)) > monthMs;
	if (fact.frame.modality === 'planned' && distractors.some(isPast)) return [];
	return [
		{
			interaction: 'choice',
			factIds: [fact.id],
			asked: open.role,
			importance: fact.importance,
			wordings: [...wordings],
			key: { text: notStated },
			distractors,
			rationale: open.note,
			evidence: [...fact.evidence, ...(open.evidence ?? [])]
		}
	];
}

/** What other facts put in this role: in the article, but not about this. */
function fillers(index: ArticleIndex, fact: Fact, open: Unstated): Distractor[] {
	const own = fact.frame.roles.map((r) => r.text);
	const seen = new Set<string>();
	return index.facts
		.filter((other) => other !== fact && other.voice.kind === 'fact')
		.flatMap((other) => {
			const filler = findRole(other, open.role);
			if (!filler || own.includes(filler.text) || !isOffered(index, filler)) return [];
			const text = capitalise(filler.text);
			if (fact.statement.includes(filler.text) || seen.has(text)) return [];
			seen.add(text);
			return [{ other, filler, text }];
		})
		.sort((a, b) => sortOfFiller(index, fact, b.filler) - sortOfFiller(index, fact, a.filler))
		.map(({ other, filler, text }) => ({
			text,
			from: other.id,
			...(filler.entity ? { entity: filler.entity } : {}),
			...(filler.date ? { value: filler.date } : {}),
			why: whyOtherFact(text, other),
			proof: { kind: 'unstated', fact: fact.id, role: open.role }
		}));
}

/** For what is to come dates to come, days before months before years; names before phrases. */
function sortOfFiller(index: ArticleIndex, fact: Fact, role: Role): number {
	const isToCome = fact.frame.modality === 'planned';
	const isLate = (role.date ?? '') > index.article.toldAsOf;
	const exact = { day: 3, month: 2, year: 1, open: 0 }[datePrecision(role.date)];
	return exact + (role.entity ? 1 : 0) + (role.date && isLate === isToCome ? 10 : 0);
}

function isOffered(index: ArticleIndex, role: Role): boolean {
	if (role.entities || index.entity(role.entity)?.type === 'anonymous-source') return false;
	return role.role === 'time' ? datePrecision(role.date) !== 'open' : role.entity !== undefined;
}
