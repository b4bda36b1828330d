import { within, type Ground } from './ground.ts';

/** Years between a story and the day on which it is told, from which on it is told again. */
const longAgo = 3;
/** Sentences by which a text of news has said that it is of these days. */
const opening = 4;

/**
 * The month or year of which a text tells that looks back: it opens with a date long past, and with none of the days before its
 * publication. Undefined of news, and of a chronology, where every entry has its own.
 */
export function storyTime({ sentences, dates, published }: Ground): string | undefined {
	const known = stories.get(sentences);
	if (known) return known.time;
	const end = sentences[Math.min(opening, sentences.length) - 1]?.end ?? 0;
	const first = within(dates, sentences[0]?.start ?? 0, end);
	const year = Number(published.slice(0, 4));
	const isOld = (edtf: string) => Number(edtf.slice(0, 4)) <= year - longAgo;
	const isChronology = sentences.some((s) => s.under);
	const old = first.find((d) => d.explicit && isOld(d.edtf) && /^(?:in|on)$/.test(d.marker));
	const isNews = first.some((d) => !isOld(d.edtf));
	const time = old && !isNews && !isChronology ? old.edtf.slice(0, 7) : undefined;
	stories.set(sentences, { time });
	return time;
}

const stories = new WeakMap<Ground['sentences'], { readonly time: string | undefined }>();
