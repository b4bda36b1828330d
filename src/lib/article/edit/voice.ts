/** Whose word a fact is: the article's own, or somebody's, who then stands in its sentence and its evidence. */
import type { Article, Authority, Entity, Fact, Role, Voice } from '#lib/article/schema.ts';
import { withMention } from './evidence.ts';
import { frameOf, withoutOpen } from './frame-of.ts';
import type { Operation, Outcome } from './operation.ts';
import { refused } from './operation.ts';
import { asSentence, capitalised, insideSentence, placeOf, withoutStop } from './phrase.ts';
import { calls, factOf, filled, fitting, reworded, twice, withFact } from './roles.ts';

type Claim = Exclude<Voice, { kind: 'fact' }>;

/** The voice of a claim by this entity, as far as the article lets it be known. */
export function voiceOf(article: Article, fact: Fact, speaker: Entity): Claim {
	const base: Claim =
		fact.voice.kind === 'fact'
			? {
					kind: 'claim',
					speaker: speaker.id,
					authority: 'office',
					verb: 'said',
					manner: 'paraphrased'
				}
			: fact.voice;
	return { ...base, speaker: speaker.id, authority: authorityOf(article, speaker) };
}

/** As elsewhere in the article, or as the description says; somebody of whom nothing is known saw it. */
export function authorityOf(article: Article, speaker: Entity): Authority {
	if (speaker.type === 'anonymous-source') return 'anonymous';
	for (const { voice } of article.facts)
		if (voice.kind !== 'fact' && voice.speaker === speaker.id && voice.authority !== 'anonymous')
			return voice.authority;
	if (speaker.type !== 'person') return 'institution';
	if (
		/\b(expert|analyst|professor|scholar|researcher|fellow|specialist|historian)\b/i.test(
			speaker.description
		)
	)
		return 'expert';
	if (
		/\b(minister|president|chancellor|secretary|ambassador|king|queen|general|spokes\w+|leader|chief|head|commissioner|governor|senator|envoy|premier|official|mp)\b/i.test(
			speaker.description
		)
	)
		return 'office';
	return 'witness';
}

export function setVoice(
	article: Article,
	{ fact: id, voice }: Extract<Operation, { do: 'voice' }>
): Outcome {
	const fact = factOf(article, id);
	if (!fact) return refused('This fact is no longer there.');
	if (voice.kind === 'fact') return inOwnVoice(article, fact);
	const speaker = article.entities.find((entity) => entity.id === voice.speaker);
	if (!speaker) return refused('This name is no longer there.');
	if (speaker.mentions.length === 0)
		return refused(`The text never names ${speaker.name}, so nothing shows who says it.`);
	const spoken = withSpeaker(fact, speaker);
	if (!spoken) return twice(speaker.name);
	const changed: Fact = {
		...withMention(spoken, speaker, article.text),
		voice,
		provenance: 'reader'
	};
	return { article: withFact(article, changed) };
}

/** Their name stands where the old speaker's did; of a plain fact it becomes what they said. */
function withSpeaker(fact: Fact, speaker: Entity): Fact | undefined {
	const { roles } = fact.frame;
	const old = fact.voice.kind === 'fact' ? undefined : fact.voice.speaker;
	const names = ({ entity, entities }: Role, id: string) =>
		entity === id || entities?.includes(id) === true;
	const isSaying = roles.some(({ role }) => role === 'content');
	if (old !== undefined || (isSaying && roles[0] && names(roles[0], speaker.id))) {
		if (roles.some((role) => names(role, speaker.id))) return fact;
		const index = roles.findIndex(({ entity }) => entity === old);
		const role = roles[index];
		if (!role) return undefined;
		const at = placeOf(fact.statement, role.text);
		const text = calls(role.text, speaker) ? role.text : fitting(fact.statement, at, speaker.name);
		return reworded(fact, index, filled(role, text, speaker));
	}
	return reported(fact, speaker);
}

/** "NATO has 28 members." → "Tommy Steiner said that NATO has 28 members." */
function reported(fact: Fact, speaker: Entity): Fact | undefined {
	const name = capitalised(speaker.name);
	const content = withoutStop(insideSentence(fact.statement));
	const statement = `${name} said that ${content}.`;
	return {
		...withoutOpen(fact),
		statement,
		functional: ['agent'],
		frame: {
			type: 'say',
			verb: 'say',
			tense: 'past',
			polarity: 'positive',
			modality: 'asserted',
			roles: [
				{
					role: 'agent',
					text: name,
					entity: speaker.id,
					...(speaker.plural && { plural: true })
				},
				{ role: 'content', text: content, marker: 'that' }
			]
		}
	};
}

/** What somebody said becomes what the article says. */
function inOwnVoice(article: Article, fact: Fact): Outcome {
	if (fact.voice.kind === 'fact') return { article };
	const content = fact.frame.roles.find(({ role }) => role === 'content');
	const own: Fact = { ...fact, voice: { kind: 'fact' }, provenance: 'reader' };
	if (!content) return { article: withFact(article, own) };
	const statement = asSentence(content.text);
	const made = frameOf(article, statement, fact.evidence);
	return { article: withFact(article, { ...withoutOpen(own), statement, ...made }) };
}
