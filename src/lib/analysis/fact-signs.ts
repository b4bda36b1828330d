import type { Draft } from './draft.ts';
import { withDoubts } from './doubts.ts';
import { unclear } from './doubts-of-definite.ts';
import { withDoubtsOfForm } from './doubts-of-form.ts';
import { withDoubtsOfReference } from './doubts-of-reference.ts';
import type { Ground } from './ground.ts';
import { clearOfAll, ofCountry } from './lexicon/clear-nouns.ts';
import { sentenceAt } from './referents.ts';

/** What is counted of a fact, each about 0–1 or a small number, by name; what is not there is 0. */
export type Signs = ReadonlyMap<string, number>;

/**
 * What tells a fact that can be asked unseen from one that had better wait. `made` is as the passes made it, `checked`
 * as the checks left it. What each is worth was learnt from facts that readers judged: training/sureness/.
 */
export function signsOf(ground: Ground, made: Draft, checked: Draft): Signs {
	const out = new Map<string, number>();
	const put = (name: string, value: number | boolean = 1) => {
		const number = Number(value);
		if (number !== 0) out.set(name, Math.round(number * 1000) / 1000);
	};
	const { frame, statement, voice } = checked;
	put(`type ${frame.type}`);
	put(`voice ${voice.kind}`);
	if (voice.kind !== 'fact') {
		put(`manner ${voice.manner}`);
		put(`authority ${voice.authority}`);
	}
	put(`modality ${frame.modality}`);
	put(`tense ${frame.tense}`);
	put('negative', frame.polarity === 'negative');
	put('passive', frame.passive === true);
	put('importance', made.importance / 3);
	put('sensitive', made.sensitive === true);
	put('likely', made.isLikely === true);
	put('by tree', made.isByTree === true);
	put('held by the pass', made.confidence < 0.8);
	put('confidence', made.confidence);
	put('doubt of content', withDoubts(made) !== made);
	put('doubt of form', withDoubtsOfForm(made) !== made);
	put('doubt of reference', withDoubtsOfReference(made, ground.headline) !== made);
	put('doubt of definite', unclear(ground, made) !== undefined);
	put('held in the end', checked.confidence < 0.8);
	putRoles(put, checked);
	putWords(put, statement);
	putPlace(put, ground, checked);
	return out;
}

type Put = (name: string, value?: number | boolean) => void;

function putRoles(put: Put, { frame, actors }: Draft): void {
	const [subject, ...others] = frame.roles;
	put('roles', frame.roles.length / 4);
	put('only a subject', others.filter((r) => r.date === undefined).length === 0);
	put('subject is named', subject?.entity !== undefined || subject?.entities !== undefined);
	put('subject opens small', /^\p{Ll}/u.test(subject?.text ?? ''));
	put('subject words', Math.min(2, (subject?.text.split(' ').length ?? 0) / 6));
	for (const { role, date, entity, text, marker } of others) {
		put(`role ${role}`);
		if (marker !== undefined) put(`marker ${marker.split(' ')[0]?.toLowerCase() ?? ''}`);
		put(`${role} is named`, entity !== undefined);
		if (date !== undefined)
			put(date.length === 10 ? 'day' : date.length === 4 ? 'year' : 'other date');
		put('role of one word', entity === undefined && date === undefined && !text.includes(' '));
		put('role with a plain article', /^the \p{Ll}+$/u.test(text));
	}
	put('actors', Math.min(1, actors.length / 4));
	put('anybody', actors.length > 0);
}

/** Words of a closed class say much of how a sentence hangs in its text. */
const small =
	/^(?:the|an?|this|that|these|those|such|his|her|its|their|he|she|it|they|him|them|one|both|other|another|others|same|also|too|still|again|even|only|just|yet|already|now|then|there|here|so|more|less|most|first|second|last|next|former|previous|earlier|later|new|own|two|three|some|many|few|several|all|any|no|not|who|whom|whose|which|what|when|where|while|how|why|if|whether|because|as|than|but|and|or|for|with|without|by|from|into|of|on|at|in|to|over|under|between|among|against|after|before|until|since|during|about|had|has|have|been|be|is|are|was|were|would|will|could|can|may|might|must|should|did|do|does|said|made|took|got|went|came|gave|put|set)$/;

function putWords(put: Put, statement: string): void {
	const words = statement.replace(/[.?!]$/, '').split(/\s+/);
	const plain = words.map((w) => w.replace(/^[“"‘(]+|[,;:”"’)]+$/gu, ''));
	put('length', Math.min(3, words.length / 15));
	put('short', words.length < 7);
	put('long', words.length > 28);
	put('commas', Math.min(1, (statement.match(/,/g)?.length ?? 0) / 3));
	put('quoted', /[“"]/.test(statement));
	put('digits', Math.min(1, plain.filter((w) => /\p{N}/u.test(w)).length / 3));
	const capitals = plain.filter((w, at) => at > 0 && /^\p{Lu}/u.test(w)).length;
	put('share of capitals', capitals / words.length);
	put('no capital', capitals === 0);
	for (const word of new Set(plain.map((w) => w.toLowerCase())))
		put(`word ${word}`, small.test(word));
	const definite = [
		...statement.matchAll(/\bthe (\p{Ll}+)(?! (?:of|to|for|between|that)\b)/gu)
	].map(([, noun = '']) => noun);
	put('definite', Math.min(1, definite.length / 3));
	const open = definite.filter((noun) => !clearOfAll.has(noun) && !ofCountry.has(noun));
	put('open definite', Math.min(1, open.length / 3));
	put(
		`last ${/^\p{Lu}/u.test(plain.at(-1) ?? '') ? 'name' : /\p{N}/u.test(plain.at(-1) ?? '') ? 'number' : 'noun'}`
	);
	put(`opens ${small.test(plain[0]?.toLowerCase() ?? '') ? 'small' : 'other'}`);
}

const contentOf = (text: string): string[] =>
	(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((w) => w.slice(0, 6));

function putPlace(put: Put, ground: Ground, { statement, evidence, actors }: Draft): void {
	const own = contentOf(statement);
	const share = (words: ReadonlySet<string>, of: readonly string[]) =>
		of.length === 0 ? 0 : of.filter((w) => words.has(w)).length / of.length;
	const shown = evidence.map((e) => e.exact).join(' ');
	const head = new Set(contentOf(ground.headline));
	put('of the headline', share(head, own));
	put('headline told', share(new Set(own), [...head]));
	put('of the first sentences', share(new Set(contentOf(ground.text.slice(0, 500))), own));
	put('words not shown', 1 - share(new Set(contentOf(shown)), own));
	put('words left out', 1 - share(new Set(own), contentOf(shown)));
	put('spans', evidence.length / 3);
	const last = evidence.at(-1)?.start ?? 0;
	put('place', last / Math.max(1, ground.text.length));
	const counts = [...ground.cast.actors.values()].map((a) => a.mentions.length);
	const most = Math.max(1, ...counts);
	put('weight of actors', Math.max(0, ...actors.map((a) => a.mentions.length)) / most);
	put('lightest actor', Math.min(most, ...actors.map((a) => a.mentions.length)) / most);
	const s = sentenceAt(ground, last);
	put('first sentence', s?.index === 0);
	const tokens = (s && ground.parsed?.[s.index]?.tokens) ?? [];
	const sure = tokens.map((t) => t.sureness);
	if (sure.length > 0) {
		put('least sure', Math.min(...sure));
		put('mean sure', sure.reduce((sum, x) => sum + x, 0) / sure.length);
		put('words of the sentence', Math.min(2, tokens.length / 30));
	}
	const before = ground.text.slice(Math.max(0, (s?.start ?? 0) - 2), s?.start ?? 0);
	put('opens a paragraph', /\n/.test(before));
}
