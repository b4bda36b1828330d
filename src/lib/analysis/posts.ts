import { office, termsOf } from '#lib/world/lookup.ts';
import { covers } from '#lib/world/dates.ts';
import type { Actor, Cast, Mention, Post } from './actors.ts';
import { isReportingForm, reportingVerb } from './lexicon/reporting.ts';
import { isSingle, isTitle, longestTitle } from './lexicon/titles.ts';
import { isPostOf, postName, postText } from './post-names.ts';
import { knownName } from './world-names.ts';

/** What the text says that people are: by titles before their names, and between commas behind or before. */
export function findPosts(text: string, cast: Cast, published: string): void {
	const mentions = [...cast.mentions].sort((a, b) => a.start - b.start);
	for (const [at, mention] of mentions.entries()) {
		if (mention.actor.type === 'event' || mention.actor.type === 'place') continue;
		const near = mentions.slice(Math.max(0, at - 6), at);
		const found = [
			mention.outer < mention.start
				? fromTitle(text, mention, near, mentions[at + 1], published)
				: undefined,
			fromBehind(text, mention, mentions.slice(at + 1, at + 9)),
			fromBefore(text, mention, near)
		].filter((post) => post !== undefined);
		for (const post of found) give(mention.actor, post);
	}
}

function give(actor: Actor, post: Post): void {
	if (actor.type === 'group') {
		if (!/^\p{Lu}\p{Ll}\S* \S/u.test(actor.name)) return;
		actor.type = 'person';
		if (actor.pronoun === 'it') delete actor.pronoun;
	}
	if (actor.type !== 'person') return;
	actor.sureness = Math.max(actor.sureness, 0.95);
	if (!actor.posts.some((p) => p.text === post.text)) actor.posts.push(post);
}

const past = /^(?:former|ex|late|then|outgoing)\b[- ]?/i;
const adverbs =
	/\b(?:former|ex-|late|then|outgoing|incoming|acting|interim|veteran|senior|newly)\b ?/gi;

/** "US Secretary of State Mike Pompeo", "Russian opposition leader Alexei Navalny". */
function fromTitle(
	text: string,
	mention: Mention,
	near: readonly Mention[],
	next: Mention | undefined,
	published: string
): Post | undefined {
	const words = text.slice(mention.outer, mention.start).trim();
	const inside = near.filter((m) => m.start >= mention.outer && m.end <= mention.start);
	const [first] = inside;
	const isFirst =
		first && text.slice(mention.outer, first.start).replace(adverbs, '').trim() === '';
	// "In Jakarta President Sukarno": where he is, and not of what.
	const isWhere =
		first?.actor.type === 'place' &&
		/\b(?:in|at|from|to)(?: the)? $/i.test(
			text.slice(Math.max(0, mention.outer - 10), mention.outer)
		);
	// "President Hugo Chávez of Venezuela"
	const isBehind =
		next?.actor.type === 'state' &&
		next.form === 'name' &&
		/^ of (?:the )?$/.test(text.slice(mention.end, next.start)) &&
		isSingle(words.replace(past, '').toLowerCase());
	const of = isFirst && !isWhere ? first.actor : isBehind ? next.actor : undefined;
	const rest = isFirst
		? text
				.slice(first.end, mention.start)
				.replace(/^['’]s?/, '')
				.trim()
		: words;
	const acting = /\b(acting|interim)\b/i.exec(words)?.[1];
	const title = rest.replace(past, '').replace(adverbs, '').trim().toLowerCase();
	const [head, complement] = splitComplement(title);
	if (!isTitle(head)) return undefined;
	const evidence = span(text, mention.outer, mention.end);
	const base = { title: head, single: isSingle(head), past: past.test(words), evidence };
	if (!of && complement === undefined) return fromTable(mention.actor, base, published);
	if (!of) return undefined;
	const tail =
		complement === undefined
			? ''
			: ` ${text.slice(mention.outer, mention.start).trim().slice(-complement.length)}`;
	return {
		...base,
		of,
		text: [acting?.toLowerCase(), postText(base.title, base.single, of, tail)]
			.filter(Boolean)
			.join(' ')
	};
}

/** "ambassador to Germany" → title and what follows it. */
function splitComplement(title: string): [string, string | undefined] {
	if (isTitle(title)) return [title, undefined];
	const at = /^(.+?) ((?:for|to|of|in) .+)$/.exec(title);
	return at ? [at[1] ?? '', at[2]] : [title, undefined];
}

/** "Prime Minister Benjamin Netanyahu": of which country, the tables may know. */
function fromTable(
	actor: Actor,
	base: Pick<Post, 'title' | 'single' | 'past' | 'evidence'>,
	published: string
): Post | undefined {
	if (!base.single || base.past) return undefined;
	const term = termsOf(actor.id).find(
		(t) =>
			covers(t.during, published) === true &&
			office(t.office)?.name.startsWith(`the ${base.title} `)
	);
	const name = term && office(term.office)?.name.replace(/^the /, '');
	return name === undefined ? undefined : { ...base, text: name };
}

/** "Tommy Steiner, an expert on relations between NATO and Israel," */
function fromBehind(text: string, mention: Mention, later: readonly Mention[]): Post | undefined {
	const tail = text.slice(mention.end, mention.end + 220);
	const found =
		/^, (?:who (?:is|was) )?((?:the |a |an )?(?:(?:\p{Lu}\.){2,}|[^,.;:()"“”\n–—]){4,150})(?=[,.;]|$)/u.exec(
			tail
		);
	const words = found?.[1];
	if (words === undefined || found === null) return undefined;
	// "Robert Menendez of New Jersey, the chairman": New Jersey is none.
	if (/\bof (?:the )?$/.test(text.slice(Math.max(0, mention.outer - 8), mention.outer)))
		return undefined;
	const start = mention.end + found[0].length - words.length;
	const post = described(text, words, start, later, mention);
	if (post) mention.outerEnd = mention.end + found[0].length;
	return post;
}

/** "Angela Merkel’s spokesperson, Steffen Seibert," and "the prosecutor general of Tehran, Ali Mehr,". */
function fromBefore(text: string, mention: Mention, near: readonly Mention[]): Post | undefined {
	const from = Math.max(0, mention.outer - 120);
	const found =
		/(?:^|[,.;:!?"”] |\n|\b(?:and|of|with|by|to|said|that) )((?:the |its |[^,.;:"“”\n]{2,60}['’]s |\p{Lu}\p{L}+ )[^,.;:()"“”\n]{3,80}), $/u.exec(
			text.slice(from, mention.outer)
		);
	const words = found?.[1];
	if (words === undefined || mention.outer !== mention.start) return undefined;
	if (
		!/^(?:,| (?:said|told|added|wrote|announced|has|had|was|is|and)\b)/.test(
			text.slice(mention.end, mention.end + 12)
		)
	)
		return undefined;
	const start = mention.outer - 2 - words.length;
	if (/^its /.test(words)) return ofTheOne(text, words.slice(4), near, mention);
	// "In Berlin the chancellor, Anna Berg": only what names the post.
	if (/^(?:In|On|At|After|Before|For|With)\b/.test(words)) return undefined;
	// "The decision comes days before Taiwan’s president, Anna Berg, leaves": a clause, and no name of a post.
	if (/ (?:before|after|since|until|when|while|because|that)\b.*['’]s /.test(words))
		return undefined;
	return described(text, words, start, near, mention);
}

/** "Italy stands to receive more, its prime minister, Giuseppe Conte, said": of the one state or body of the sentence. */
function ofTheOne(
	text: string,
	title: string,
	near: readonly Mention[],
	mention: Mention
): Post | undefined {
	if (!isTitle(title) || !isSingle(title)) return undefined;
	const own = near.filter((m) => !/[.!?…]\s/.test(text.slice(m.end, mention.start)));
	const owners = new Set(
		own.filter((m) => /^(?:state|organisation|alliance)$/.test(m.actor.type)).map((m) => m.actor)
	);
	const [of, ...others] = owners;
	if (!of || others.length > 0) return undefined;
	const first = own.find((m) => m.actor === of);
	return {
		text: `${title} of ${of.name}`,
		title,
		single: true,
		past: false,
		evidence: span(text, first?.start ?? mention.start, mention.end),
		of
	};
}

/** A noun phrase that says what a person is, if it names a post near its beginning and points nowhere. */
function described(
	text: string,
	raw: string,
	start: number,
	near: readonly Mention[],
	mention: Mention
): Post | undefined {
	const words = raw
		.replace(/ (?:who|which|that|whose|where|when|but|as) .*$/s, '')
		.replace(/ and (?!(?:the )?\p{Lu}).*$| and$/su, '')
		.replace(/\b(?:\d+-year-old|new) | (?:of|aged) \d\d$/, '')
		.trim();
	// "who was elected chairman of the body on Monday": what happened, which is told as such.
	if (/^(?:elected|re-elected|appointed|named|chosen|nominated|made|sworn)\b/i.test(words))
		return undefined;
	// "the United States ambassador" states nothing.
	const isVerb = (w: string) =>
		/^\p{Ll}/u.test(w) && (isReportingForm(w) || reportingVerb(w)?.kind === 'claim');
	if (words.split(' ').some(isVerb)) return undefined;
	if (
		/\b(?:his|her|its|their|he|she|it|they|this|that|said|says|was|were|is|are|had|has|been|told|another|same)\b/i.test(
			words
		)
	)
		return undefined;
	// "the first head of state to land there", "the school’s chancellor": an honour, and no post that could be asked.
	if (/^(?:the )?(?:first|last|only|then|\p{Ll}+est)\b/u.test(words)) return undefined;
	if (/^(?:the )?\p{Ll}[\p{Ll} -]*['’]s? /u.test(words)) return undefined;
	const owner = near.findLast(
		(m) =>
			m.actor.type === 'person' &&
			m.start > start &&
			/^['’]s /.test(text.slice(m.end, m.end + 3)) &&
			m.end < start + words.length
	);
	if (owner) return described(text, words.slice(owner.start - start), owner.start, near, mention);
	const title = titleIn(words);
	if (title === undefined || opensClause.test(words)) return undefined;
	// "Anna Berg, Secretary-General Erik Dahl and …": a list, and no post of the first.
	const isList = near.some((m) => m.actor.type === 'person' && m.outer <= start && m.start > start);
	if (isList) return undefined;
	const ranked = new RegExp(`(?:${ranks} )*${title}`, 'i');
	const plain = words.replace(/^the /i, '').replace(ranked, (t) => t.toLowerCase());
	const of = near.find((m) => m.start >= start && m.end <= start + words.length)?.actor;
	// "the Russian foreign minister" is as good as "the foreign minister of Russia".
	const isOfState =
		of?.type === 'state' &&
		/^the |['’]s /i.test(raw) &&
		isPostOf(plain, title, of, text, near, start);
	const single = isSingle(title) && (/\bof\b|['’]s\b/.test(words) || isOfState);
	const isPast = past.test(plain);
	const first = Math.min(start, mention.start);
	const last = Math.max(start + words.length, mention.end);
	return {
		text: isOfState && single && of ? `${title} of ${of.name}` : postName(plain, title, single, of),
		title,
		single,
		past: isPast,
		evidence: span(text, first, last),
		...(of && { of })
	};
}

const opensClause =
	/^(?:and|or|but|now|who|when|while|where|as|if|since|because|although|though|once|until) /i;

const ranks = '(?:First|Second|Senior|Chief|Deputy|Acting|Assistant|Permanent|Special)';

/** The title that stands among the first words of a phrase, before its first preposition. */
function titleIn(words: string): string | undefined {
	const head = words.replace(/ (?:of|for|on|at|in|from|to|with|near|based) .*$/s, '').split(' ');
	if (head.length > 9) return undefined;
	const tail = words.split(' ');
	for (let from = 0; from < head.length; from++) {
		// "American secretary of state": no minister for America.
		if (from < head.length - 1 && knownName(tail[from] ?? '')) continue;
		for (let to = Math.min(tail.length, from + longestTitle + 1); to > from; to--) {
			const title = tail.slice(from, to).join(' ').replace(/^.*-/, '');
			if (isTitle(title) && to >= head.length) return title.toLowerCase();
		}
	}
	return undefined;
}

const span = (text: string, start: number, end: number) => ({
	start,
	end,
	exact: text.slice(start, end)
});
