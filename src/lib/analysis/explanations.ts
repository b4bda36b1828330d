import { spanOf } from './attribution.ts';
import { authorityOf } from './claims.ts';
import type { PlacedSentence } from './cut.ts';
import { roleOf, type Draft } from './draft.ts';
import type { Ground } from './ground.ts';
import { quoteAt } from './quotes.ts';
import { render } from './render.ts';
import { isSensitive } from './sensitive.ts';
import { subjectOf } from './speaker.ts';

/** Reasons that somebody gives: "Mari Koskinen attributed the delay to a lack of money." */
export const explanations = (ground: Ground): Draft[] =>
	ground.sentences.flatMap((s) => inSentence(ground, s));

function inSentence(ground: Ground, s: PlacedSentence): Draft[] {
	const at = s.words.findIndex((w) => /^(?:attributed|ascribed)$/.test(w.text));
	const verb = s.words[at];
	const speaker = verb && subjectOf(ground, s);
	if (!verb || !speaker || quoteAt(ground.quotes, verb.start)) return [];
	// Between the name and the verb nothing but what says who that is.
	if (!/^,?\s*$/.test(ground.text.slice(speaker.end, verb.start))) return [];
	const to = s.words.findIndex((w, i) => i > at + 1 && w.text === 'to');
	const [first, cause] = [s.words[at + 1], s.words[to + 1]];
	const end = s.words.findLast((w) => /[\p{L}\p{N}]/u.test(w.text))?.end ?? s.end;
	const stop = s.words[to]?.start;
	if (to < 0 || !first || !cause || stop === undefined) return [];
	const options = { named: [speaker.actor] };
	const [topic, reason] = [
		render(ground, first.start, stop, options),
		render(ground, cause.start, end, options)
	];
	if (!topic || !reason || /[,;:“”"]/.test(topic.text + reason.text)) return [];
	if (topic.text.split(' ').length > 14 || reason.text.split(' ').length > 14) return [];
	const actors = [speaker.actor, ...topic.actors, ...reason.actors];
	return [
		{
			statement: `${speaker.actor.name} attributed ${topic.text} to ${reason.text}.`,
			frame: {
				type: 'attribute',
				verb: 'attribute',
				tense: 'past',
				polarity: 'positive',
				modality: 'asserted',
				roles: [
					roleOf('agent', speaker.actor.name, { entity: speaker.actor.id }),
					roleOf('topic', topic.text, { plural: /[^s]s$/.test(topic.text.split(' ')[1] ?? '') }),
					roleOf('cause', reason.text, { marker: 'to' })
				]
			},
			voice: {
				kind: 'claim',
				speaker: speaker.actor.id,
				authority: authorityOf(speaker.actor),
				verb: 'attributed',
				manner: 'paraphrased'
			},
			functional: ['agent'],
			importance: 3,
			evidence: [...topic.support, ...reason.support, spanOf(ground, s.start, s.end)],
			...(isSensitive(`${topic.text} ${reason.text}`, actors) && { sensitive: true }),
			confidence: 0.95 * topic.clarity * reason.clarity * speaker.actor.sureness,
			actors
		}
	];
}
