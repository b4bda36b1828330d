/**
 * The article cut into what the page sets: paragraphs, runs of one voice in them, and pieces of
 * text that carry a name, the marker or the sentence number. Cutting never changes a character.
 */
import type { Article, Entity, Voice } from '#lib/article/schema.ts';
import type { Range } from './evidence-parameter.ts';

export type Piece = {
	readonly text: string;
	readonly start: number;
	readonly sentence: number;
	readonly marked: boolean;
	/** The entity that this piece names, on its first mention in the paragraph. */
	readonly entity?: string;
	/** The date that a fact ending here wears because it ages. */
	readonly asOf?: string;
};

/** Neighbouring sentences in the voice of the same sources; none means the article's own. */
export type Run = { readonly voices: readonly SourceVoice[]; readonly pieces: readonly Piece[] };
export type SourceVoice = Omit<Extract<Voice, { speaker: string }>, 'manner' | 'verb'>;
export type Paragraph = { readonly start: number; readonly runs: readonly Run[] };

export type Cuts = { readonly paragraphs: readonly Range[]; readonly sentences: readonly Range[] };

export function setPassage(
	article: Article,
	{ paragraphs, sentences }: Cuts,
	marks: readonly Range[]
): readonly Paragraph[] {
	return paragraphs.map((paragraph) => {
		const badge = badgeIn(article, paragraph);
		const names = firstMentions(article.entities, paragraph);
		const runs: { voices: SourceVoice[]; pieces: Piece[] }[] = [];
		for (const [index, sentence] of sentences.entries()) {
			if (sentence.start < paragraph.start || sentence.start >= paragraph.end) continue;
			// The space behind a sentence belongs to it, so that nothing is lost between two.
			const end = Math.min(sentences[index + 1]?.start ?? paragraph.end, paragraph.end);
			const voices = voicesIn(article, sentence);
			const pieces = cut(article.text, { start: sentence.start, end }, index, names, marks, badge);
			const last = runs.at(-1);
			if (last && sameSpeakers(last.voices, voices)) {
				last.pieces.push(...pieces);
				last.voices.push(...voices);
			} else runs.push({ voices, pieces });
		}
		return { start: paragraph.start, runs };
	});
}

type Name = Range & { readonly entity: string };
type Badge = { readonly at: number; readonly asOf: string };

function cut(
	text: string,
	range: Range,
	sentence: number,
	names: readonly Name[],
	marks: readonly Range[],
	badge: Badge | undefined
): Piece[] {
	const edges = [...names, ...marks].flatMap(({ start, end }) => [start, end]);
	const inside = [...edges, ...(badge ? [badge.at] : [])].filter(
		(at) => at > range.start && at < range.end
	);
	const points = [...new Set([range.start, ...inside, range.end])].sort((a, b) => a - b);
	return points.slice(0, -1).map((start, index) => {
		const end = points[index + 1] ?? range.end;
		const entity = names.find((name) => name.start <= start && name.end >= end)?.entity;
		const asOf = badge?.at === end ? badge.asOf : undefined;
		return {
			text: text.slice(start, end),
			start,
			sentence,
			marked: marks.some((mark) => mark.start <= start && mark.end >= end),
			...(entity !== undefined && { entity }),
			...(asOf !== undefined && { asOf })
		};
	});
}

/** The longest names first: "the Turkish envoy to NATO" wins over "NATO" inside it. */
function firstMentions(entities: readonly Entity[], paragraph: Range): readonly Name[] {
	const all = entities
		.flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ start, end, entity: id })))
		.filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end)
		.sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: Name[] = [];
	for (const name of all) {
		const before = kept.at(-1);
		if (before && name.start < before.end) continue;
		if (!kept.some(({ entity }) => entity === name.entity)) kept.push(name);
	}
	return kept;
}

function voicesIn({ facts, entities }: Article, sentence: Range): SourceVoice[] {
	return facts.flatMap(({ voice, evidence }) => {
		if (voice.kind === 'fact') return [];
		const isHere = evidence.some((span) => overlaps(span, sentence));
		// Evidence may begin with a sentence of the article's own, which says what "it" is.
		const isLast = evidence.at(-1) !== undefined && overlaps(ending(evidence), sentence);
		const speaker = entities.find(({ id }) => id === voice.speaker);
		const isNamed = speaker?.mentions.some((mention) => overlaps(mention, sentence));
		return isHere && (isLast || isNamed) ? [voice] : [];
	});
}

/** The last character of the last span: where what is claimed has been said. */
function ending(evidence: readonly Range[]): Range {
	const end = Math.max(...evidence.map((span) => span.end));
	return { start: end - 1, end };
}

/** One a paragraph, behind the words that age and what punctuation follows: more would only be noise. */
function badgeIn({ facts, text }: Article, paragraph: Range): Badge | undefined {
	for (const { ages, asOf, evidence } of facts) {
		const { start, end } = ending(evidence);
		if (!ages || start < paragraph.start || end > paragraph.end) continue;
		const stop = /^[.,;:!?)"'”’]*/.exec(text.slice(end, paragraph.end))?.[0].length ?? 0;
		return { at: end + stop, asOf };
	}
	return undefined;
}

const overlaps = (a: Range, b: Range) => a.start < b.end && b.start < a.end;
function sameSpeakers(a: readonly SourceVoice[], b: readonly SourceVoice[]): boolean {
	const names = (voices: readonly SourceVoice[]) =>
		[...new Set(voices.map(({ speaker }) => speaker))].sort().join();
	return names(a) === names(b);
}
