/** "expelled the envoy, citing an attack": the reason that somebody gives is that somebody’s word, and no cause of the article’s own. */
import type { Actor } from './actors.ts';
import { spanOf } from './attribution.ts';
import { authorityOf } from './claims.ts';
import { factOfEnd } from './fact-of-end.ts';
import { capitalise, roleOf, type Draft } from './draft.ts';
import type { Ground } from './ground.ts';
import { treeOf, type End } from './joint.ts';
import { heldBack } from './judge.ts';
import { phraseAt } from './phrase.ts';
import { quoteAt } from './quotes.ts';
import { isSensitive } from './sensitive.ts';
import { isOwnVoice } from './voice-of.ts';
import { pastOf } from './verbs.ts';

/** Of happenings that were read, the reasons that their doers gave for them. */
export function statedReasons(ground: Ground, happened: readonly Draft[]): Draft[] {
	return ground.sentences.flatMap((s) => {
		const tree = treeOf(ground, s);
		return (tree?.tokens ?? []).flatMap(({ text, start }, at) => {
			if (!tree || !/^citing$/i.test(text) || quoteAt(ground.quotes, start)) return [];
			const verb = tree.head(at);
			if (tree.relation(at) !== 'advcl' || !isOwnVoice(tree, verb)) return [];
			const done = factOfEnd(happened, { s, tree, at: verb });
			return done ? (claim(ground, { s, tree, at }, done) ?? []) : [];
		});
	});
}

/** Papers and people that are cited for what they say are no reason of anything. */
const sources =
	/\b(?:figures|data|reports?|officials?|sources?|witnesses|documents?|records?|statistics|surveys?|polls?|newspapers?|agency|media|spokes\p{L}+|diplomats?|groups?)\b/iu;

function claim(ground: Ground, { s, tree, at }: End, done: Draft): Draft | undefined {
	const [subject, ...rest] = done.frame.roles;
	const speaker = done.actors.find((a) => a.id === subject?.entity);
	const [object] = tree.under(at, /^obj$/);
	const pronoun = speaker && pronounOf(speaker);
	const { tense, passive, polarity } = done.frame;
	if (!speaker || object === undefined || !pronoun || passive || polarity === 'negative')
		return undefined;
	if (tense !== 'past') return undefined;
	const reason = phraseAt({ ground, s, tree, named: done.actors }, object);
	if (!reason || sources.test(reason.text) || reason.text.split(' ').length > 14) return undefined;
	const [head = '', ...tail] = done.frame.verb.split(' ');
	const deed = [
		[doingForm(head), ...tail].join(' '),
		...rest
			.filter((r) => r.role !== 'time')
			.map((r) => (r.marker === undefined ? r.text : `${r.marker} ${r.text}`))
	].join(' ');
	const marker = `as ${pronoun} reason for`;
	const actors = [...done.actors, ...reason.actors];
	const statement = `${capitalise(speaker.name)} cited ${reason.text} ${marker} ${deed}.`;
	return heldBack({
		statement,
		frame: {
			type: 'cite',
			verb: 'cite',
			tense: 'past',
			polarity: 'positive',
			modality: 'asserted',
			roles: [
				roleOf('agent', speaker.name, {
					entity: speaker.id,
					...(speaker.pronoun === 'they' && { plural: true })
				}),
				roleOf('patient', reason.text),
				roleOf('topic', deed, { marker })
			]
		},
		voice: {
			kind: 'claim',
			speaker: speaker.id,
			authority: authorityOf(speaker),
			verb: 'cited',
			manner: 'paraphrased'
		},
		functional: [],
		importance: done.importance,
		evidence: [...done.evidence, ...reason.support, spanOf(ground, s.start, s.end)],
		...(isSensitive(statement, actors) && { sensitive: true }),
		confidence: 0.75 * reason.clarity,
		actors
	});
}

/** "its", "her": of a person of whom the text does not tell, none. */
const pronounOf = ({ type, pronoun }: Actor): string | undefined => {
	if (type !== 'person') return pronoun === 'they' ? 'their' : 'its';
	return pronoun === 'he' ? 'his' : pronoun === 'she' ? 'her' : undefined;
};

/** "ban" → "banning", "close" → "closing", "lie" → "lying". */
function doingForm(verb: string): string {
	if (/ie$/.test(verb)) return verb.replace(/ie$/, 'ying');
	if (/[^eoy]e$/.test(verb)) return verb.replace(/e$/, 'ing');
	const isDouble =
		pastOf(verb) === `${verb}${verb.at(-1) ?? ''}ed` ||
		/^(?:cut|shut|put|let|set|run|win|begin|quit|hit|split|sit|get|forbid)$/.test(verb);
	return `${verb}${isDouble ? (verb.at(-1) ?? '') : ''}ing`;
}
