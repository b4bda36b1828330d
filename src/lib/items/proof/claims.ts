import type { Article, Entity, Fact } from '#lib/article/schema.ts';
import { existsAt, objections } from '#lib/items/proof/filler.ts';
import { rememberedOf } from '#lib/items/remembered.ts';
import {
	areLinked,
	asksSpeaker,
	entityOf,
	factOf,
	likeness,
	namesOf,
	plain,
	roleOf,
	speakerOf,
	type Filler
} from '#lib/items/proof/structure.ts';

/** Objections to "this belongs to another claim on the same topic". */
export function objectionsToOtherClaim(
	article: Article,
	fact: Fact,
	asked: string,
	otherId: string,
	filler: Filler
): string[] {
	const other = factOf(article, otherId);
	const speaker = entityOf(article, speakerOf(fact));
	const holder = other && entityOf(article, speakerOf(other));
	if (!other || !speaker || !holder) return [`${fact.id} and ${otherId} are not both claims`];
	const common = [
		...objections(
			fact.topic === undefined || fact.topic !== other.topic,
			'the claims have no topic in common'
		),
		...objections(
			areLinked(article, speaker, holder),
			`${holder.id} may be, or speak for, ${speaker.id}`
		),
		...objections(isSameContent(fact, other), `${other.id} claims the same`)
	];
	return asksSpeaker(fact, asked)
		? [...common, ...speakerObjections(article, fact, holder, filler)]
		: [...common, ...contentObjections(article, fact, other, asked, filler)];
}

/** Objections to "this actor claims nothing on the topic": closed over the claims of the article. */
export function objectionsToNoClaim(
	article: Article,
	fact: Fact,
	id: string,
	filler: Filler
): string[] {
	const entity = entityOf(article, id);
	const speaker = entityOf(article, speakerOf(fact));
	if (!entity || !speaker) return [`${fact.id} is no claim, or ${id} no entity`];
	const claim = claimsOf(article, entity).find((f) => isOnTopic(f, fact));
	return [
		...objections(claim, `${entity.id}, or somebody linked to it, claims ${claim?.id}`),
		...objections(areLinked(article, speaker, entity), `${id} may be, or speak for, ${speaker.id}`),
		...speakerObjections(article, fact, entity, filler)
	];
}

/** What the entity claims, or somebody who may be, or speak for, it. */
const claimsOf = (article: Article, entity: Entity) =>
	spokenBy(article, entity).filter((f) => speakerOf(f) !== undefined);

/** Without a topic the world is closed over all claims, which is stricter. */
const isOnTopic = (other: Fact, fact: Fact) =>
	speakerOf(other) !== undefined && (fact.topic === undefined || other.topic === fact.topic);

/** Objections to a named actor as the wrong speaker of a claim. */
export function speakerObjections(
	article: Article,
	fact: Fact,
	entity: Entity,
	filler: Filler
): string[] {
	const same = spokenBy(article, entity).find((f) => f.id !== fact.id && isSameContent(f, fact));
	const isNamed = namesOf(entity).some((n) => plain(n) === plain(filler.text));
	return [
		...objections(filler.entity !== entity.id, `the distractor is not ${entity.id}`),
		...objections(!isNamed, `“${filler.text}” is no name of ${entity.id}`),
		...objections(entity.type === 'anonymous-source', `${entity.id} has no name and may be anyone`),
		...objections(!canSpeak(entity), `a ${entity.type} says nothing`),
		...objections(!existsAt(entity, fact), `${entity.id} did not exist then`),
		...objections(same, `${entity.id} says so as well in ${same?.id}`)
	];
}

const canSpeak = (e: Entity) =>
	['person', 'state', 'organisation', 'alliance', 'group', 'office'].includes(e.type);

/** Claims of the entity, and acts of speech that the article tells in its own voice, in its order. */
const spokenBy = (article: Article, entity: Entity) => spokenIn(article)(entity);

const spokenIn = rememberedOf((article: Article) => {
	const spoken = article.facts.map((fact) => ({
		fact,
		voice: entityOf(article, speakerOf(fact)),
		reporter: roleOf(fact, 'content') && fact.frame.roles[0]?.entity
	}));
	const voices = [...new Set(spoken.flatMap(({ voice }) => voice ?? []))];
	return rememberedOf((entity: Entity): readonly Fact[] => {
		const own = new Set(voices.filter((voice) => areLinked(article, voice, entity)));
		return spoken
			.filter(({ voice, reporter }) => (voice ? own.has(voice) : reporter === entity.id))
			.map(({ fact }) => fact);
	});
});

/** Every role that both have, the speaker's aside, says nearly the same. */
function isSameContent(a: Fact, b: Fact): boolean {
	const shared = matterRoles(a).flatMap((role) => {
		const twin = matterRoles(b).find((r) => r.role === role.role);
		return twin ? [{ own: role.text, other: twin.text }] : [];
	});
	if (shared.length > 0) return shared.every(({ own, other }) => likeness(own, other) >= 0.6);
	return likeness(matterWords(a), matterWords(b)) >= 0.6;
}

/** What is said, without who says it. */
const matterRoles = rememberedOf((fact: Fact) =>
	fact.frame.roles.filter((r) => r.entity === undefined || r.entity !== speakerOf(fact))
);
const matterWords = rememberedOf((fact: Fact) =>
	matterRoles(fact)
		.map((r) => r.text)
		.join(' ')
);

/** The other claim's own words for the asked role, which this speaker does not use anywhere. */
function contentObjections(
	article: Article,
	fact: Fact,
	other: Fact,
	asked: string,
	filler: Filler
): string[] {
	const [own, theirs] = [roleOf(fact, asked), roleOf(other, asked)];
	if (!own || !theirs) return [`${other.id} has no ${asked}`];
	const speaker = entityOf(article, speakerOf(fact));
	const also =
		speaker &&
		claimsOf(article, speaker).find(
			(f) => f.id !== fact.id && f.frame.roles.some((r) => likeness(r.text, theirs.text) >= 0.6)
		);
	return [
		...objections(
			plain(theirs.text) !== plain(filler.text),
			`“${filler.text}” is not what ${other.id} says`
		),
		...objections(likeness(own.text, theirs.text) >= 0.5, 'both claims say the same'),
		...objections(also, `the speaker says so, too, in ${also?.id}`)
	];
}
