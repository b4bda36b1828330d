import { contiguous, isFinite, spanned } from './clause-span.ts';
import { reportingVerb } from './lexicon/reporting.ts';
import { actVerb } from './lexicon/speech-acts.ts';
import { quoteAt } from './quotes.ts';
import { act } from './speech-act.ts';
import { clauseAround, isSplit } from './speech-around.ts';
import type { Said } from './speech-said.ts';
import type { Scene } from './speech-speaker.ts';
import { isSaidToo } from './speech-subject.ts';
import type { Tree } from './tree.ts';

/** What somebody says by the verb at an index; `from` is where the words that say who begin. */
export function saidAt(scene: Scene, verb: number, from: number, lemma: string): Said | undefined {
	return (
		quoteBefore(scene, verb, from) ??
		clauseBehind(scene, verb) ??
		clauseByThat(scene, verb) ??
		questionBehind(scene, verb) ??
		quoteBehind(scene, verb) ??
		clauseAround(scene, verb, from) ??
		act(scene, verb, lemma)
	);
}

/** `“…,” Grace Wanjiru Mbugua told a crowded room`: a quotation that ends where the speaker begins. */
function quoteBefore({ ground, s }: Scene, verb: number, from: number): Said | undefined {
	const quote = ground.quotes.find(
		(q) =>
			q.end <= from && from - q.end <= 6 && /^[\s,]*(?:as )?$/.test(ground.text.slice(q.end, from))
	);
	// What the paragraph before ended with was said by somebody else.
	if (!quote || ground.text.slice(quote.end, from).includes('\n')) return undefined;
	// "“The law is the law.” He then described …": that sentence was over.
	const isOver = quote.end <= s.start && /^\p{Lu}/u.test(ground.text.charAt(from));
	if (isOver && !/[,?!]["”’]$/.test(ground.text.slice(quote.start, quote.end))) return undefined;
	const isSentence = /^\p{Lu}/u.test(ground.text.slice(quote.from, quote.from + 1));
	const isAlone = quote.start <= s.start + 1;
	return isSentence && isAlone
		? { start: quote.from, end: quote.to, quote, verb, sureness: 0.97 }
		: undefined;
}

/** `told a country that had all but stopped listening: “We have a deal.”` */
function quoteBehind({ ground, s, tree }: Scene, verb: number): Said | undefined {
	const end = s.words[verb]?.end ?? s.end;
	const quote = ground.quotes.find((q) => q.start >= end && q.start <= s.end + 2);
	if (!quote) return undefined;
	const link = ground.text.slice(end, quote.start);
	const isSentence = /^\p{Lu}/u.test(ground.text.slice(quote.from, quote.from + 1));
	if (!isSentence || link.includes('\n')) return undefined;
	if (!/^(?:,|:)? $/.test(link) && !(/[:,] $/.test(link) && !/[;.?!“”"]/.test(link)))
		return undefined;
	// Another verb of speech between the two may be the one that it hangs on.
	const isOther = tree.tokens.some(
		(t, at) =>
			at > verb && t.end <= quote.start && /^VB[DZP]/.test(t.tag) && !underOf(tree, verb, at)
	);
	return isOther ? undefined : { start: quote.from, end: quote.to, quote, verb, sureness: 0.95 };
}

const underOf = (tree: Tree, top: number, at: number) => tree.above(at).includes(top);

/** "said that …", "told reporters it …", "asked whether …": a clause that hangs from the verb, behind it. */
function clauseBehind(scene: Scene, verb: number): Said | undefined {
	const { ground, s, tree } = scene;
	const head = tree
		.under(verb, /^(?:ccomp|parataxis)$/)
		.find(
			(d) =>
				d > verb && (isFinite(tree, d) || quoteInside(scene, d) || isSubjectAhead(tree, verb, d))
		);
	if (head === undefined || isSplit(tree, verb, head)) return undefined;
	if (
		tree.relation(head) === 'parataxis' &&
		tree.under(verb, /^(?:obj|xcomp)$/).some((d) => d > verb)
	)
		return undefined;
	const marks = tree.under(head, /^mark$/).filter((m) => m > verb);
	// "told Oslo from a divided city that peace mattered": what stands before "that" is not said.
	const that = marks.find((m) => tree.text(m) === 'that') ?? -1;
	const own = tree
		.all(head, (d) => isOutside(tree, head, d))
		.filter((at) => at > Math.max(verb, that) && tree.relation(at) !== 'punct')
		.filter((at) => !isThat(tree, head, at));
	// "told the House there was …": read as if the House was.
	const there = /^there$/i.test(tree.text(tree.under(head, /^expl$/)[0] ?? -1))
		? tree.under(head, /^expl$/)[0]
		: undefined;
	const first = there ?? own[0];
	// "a country that had stopped listening": no clause of something said.
	if (first !== undefined && /^that$/i.test(tree.text(first)) && /^W/.test(tree.tag(first)))
		return undefined;
	if (first === undefined || (first > verb && quoteOpened(scene, first) === 'sentence'))
		return undefined;
	// "said only: “We keep our word.”": the quotation behind the colon is what was said.
	const lead = ground.text.slice(s.words[first]?.start, s.words[head]?.start);
	if (/: [“"]/.test(lead)) return undefined;
	// "called it “a lesson”": a piece of speech that no statement can hold.
	const isPiece = !isFinite(tree, head) && !isSubjectAhead(tree, verb, head);
	const piece = isPiece ? own.find((at) => quoteOpened(scene, at) !== undefined) : undefined;
	if (isPiece && piece === undefined) return undefined;
	const isAsked =
		isPiece ||
		marks.some((m) => /^(?:whether|if)$/i.test(tree.text(m))) ||
		/^W/.test(tree.tag(first)) ||
		/^(?:how|why|when|where)$/i.test(tree.text(first));
	// "denied arming the rebels, whose leaders …": a relative clause, and no question.
	if (isAsked && /^W/.test(tree.tag(first)) && tree.text(first - 1) === ',') return undefined;
	const last = contiguous(tree, own, head);
	const gap = gapAhead(scene, verb, first);
	if (gap !== undefined) {
		const said = spanned(scene, first, last, head, { isAsked: true });
		return said && { ...said, ...gap };
	}
	return spanned(scene, piece ?? first, last, head, { ...(isAsked && { isAsked }) });
}

/** "two jets which Ecuador says its fighters shot down": of what, stands ahead, and no statement can repeat it. */
function gapAhead(
	{ s, tree }: Scene,
	verb: number,
	first: number
): Pick<Said, 'start' | 'hole'> | undefined {
	const which = whichAhead(tree, verb);
	if (which === undefined) return undefined;
	const noun = tree.head(verb);
	const from = tree.under(noun, /^(?:det|amod|compound|nummod)$/)[0] ?? noun;
	const end = s.words[which]?.end ?? 0;
	return {
		start: s.words[Math.min(from, noun)]?.start ?? 0,
		hole: { start: end, end: s.words[first]?.start ?? end }
	};
}

/** "a deal which Peru has warned would do harm": of the clause the subject stands ahead. */
const isSubjectAhead = (tree: Tree, verb: number, head: number): boolean =>
	whichAhead(tree, verb) !== undefined &&
	tree.relation(head) === 'ccomp' &&
	[head, ...tree.under(head, /^(?:aux|cop)/)].some((at) => /^(?:VB[DZP]|MD)$/.test(tree.tag(at)));

/** The relative word that stands right before who says it. */
function whichAhead(tree: Tree, verb: number): number | undefined {
	if (tree.relation(verb) !== 'acl:relcl') return undefined;
	const subject = tree.under(verb, /^nsubj$/).findLast((d) => d < verb && !/^W/.test(tree.tag(d)));
	const first = subject === undefined ? undefined : tree.all(subject)[0];
	return first !== undefined &&
		/^(?:which|that|whom|who)$/i.test(tree.text(first - 1)) &&
		first - 1 > tree.head(verb)
		? first - 1
		: undefined;
}

/** "recalls how she learned of it": a question’s words hang from the verb, and the clause from them. */
function questionBehind(scene: Scene, verb: number): Said | undefined {
	const { tree } = scene;
	const word = tree
		.under(verb, /^(?:obj|ccomp|advcl|obl|advmod)$/)
		.find((d) => d > verb && /^(?:how|why|what|where|when)$/i.test(tree.text(d)));
	const head = word === undefined ? undefined : tree.under(word, /^(?:acl:relcl|advcl:relcl)$/)[0];
	if (word === undefined || head === undefined || !isFinite(tree, head)) return undefined;
	const own = tree.all(word).filter((at) => at >= word && tree.relation(at) !== 'punct');
	return spanned(scene, word, contiguous(tree, own), head, { isAsked: true });
}

/** "explained to Kibaki from his own experience that …": the model may hang the clause from any word between. */
function clauseByThat(scene: Scene, verb: number): Said | undefined {
	const { ground, s, tree } = scene;
	if (actVerb(tree.text(verb)) !== undefined) return undefined;
	for (let at = verb + 1; at < Math.min(tree.tokens.length, verb + 16); at++) {
		if (/^(?:VB[DZP]|MD)$/.test(tree.tag(at)) || /^[;:“”"]$/.test(tree.text(at))) return undefined;
		if (tree.tag(at) === 'VBG' && reportingVerb(tree.text(at))) return undefined;
		if (tree.text(at) !== 'that') continue;
		const head = tree.head(at);
		if (tree.relation(at) !== 'mark' || !isFinite(tree, head)) return undefined;
		// "the evidence that …", "the rumour that …": what a noun says.
		if (
			/^acl/.test(tree.relation(head)) &&
			tree.head(head) === at - 1 &&
			!/^(?:NNP|CD)/.test(tree.tag(at - 1)) &&
			!isTime.test(tree.text(at - 1)) &&
			!isAddressee(tree, verb, at - 1)
		)
			return undefined;
		if (
			/^NNS?$/.test(tree.tag(at - 1)) &&
			tree.head(at - 1) === verb &&
			/^obj$/.test(tree.relation(at - 1)) &&
			!isAddressee(tree, verb, at - 1)
		)
			return undefined;
		const own = tree.all(head).filter((i) => i > at && tree.relation(i) !== 'punct');
		const first = own[0];
		if (first === undefined || quoteAt(ground.quotes, s.words[at]?.start ?? 0)) return undefined;
		const said = spanned(scene, first, contiguous(tree, own), head);
		return said && { ...said, sureness: said.sureness * 0.97 };
	}
	return undefined;
}

/** "said the same day that …": when it was said, and nothing that was. */
const isTime = /^(?:day|night|evening|afternoon|morning|week|month|year|weekend|hour)$/;

/** "told the House that …", not "rejected the claim that …". */
const isAddressee = (tree: Tree, verb: number, at: number) =>
	tree.head(at) === verb &&
	/^(?:obj|iobj)$/.test(tree.relation(at)) &&
	/^(?:tell|told|inform|assur|warn|remind|promis|convinc|persuad|notif|advis)/i.test(
		tree.text(verb)
	);

const quoteInside = ({ ground, tree }: Scene, head: number) =>
	quoteAt(ground.quotes, tree.tokens[head]?.start ?? 0) !== undefined;

/** A quotation that begins with a word: a sentence of its own, or part of one. */
function quoteOpened({ ground, tree }: Scene, at: number): 'sentence' | 'part' | undefined {
	const start = tree.tokens[at]?.start ?? 0;
	const quote = quoteAt(ground.quotes, start);
	if (!quote || quote.from !== start) return undefined;
	return /^\p{Lu}/u.test(ground.text.slice(start, start + 1)) ? 'sentence' : 'part';
}

const isThat = (tree: Tree, head: number, at: number) =>
	tree.relation(at) === 'mark' &&
	tree.head(at) === head &&
	/^(?:that|whether|if)$/i.test(tree.text(at));

/** "would support the accord and summoned parliament": whoever says so summoned it, too. */
function isOutside(tree: Tree, head: number, at: number): boolean {
	if (tree.head(at) !== head || tree.relation(at) !== 'conj') return false;
	const hasOwn = tree.under(at, /^(?:nsubj|aux)/).length > 0;
	// "…, and some of the generals maintain that …": somebody else speaks.
	if (
		reportingVerb(tree.text(at)) &&
		tree.under(at, /^nsubj$/).length > 0 &&
		!tree.under(head, /^nsubj/).includes(at)
	)
		return true;
	// "said it was unhelpful and argued that …": who says the one says the other.
	if (isSaidToo(tree, at)) return true;
	// "belonged to everyone and now proposes", "was not ready, and in the same hour declined": who says so does it.
	const [cc] = tree.under(at, /^cc$/);
	const isApart = cc !== undefined && tree.text(cc - 1) === ',';
	const isNow = /^VB[ZP]$/.test(tree.tag(at)) && /^VBD$/.test(tree.tag(head));
	if (!hasOwn && (isNow || (isApart && tree.tag(at) === 'VBD'))) return true;
	const modal = tree.under(head, /^aux/).some((a) => tree.tag(a) === 'MD');
	return !hasOwn && modal && /^VB[DZ]$/.test(tree.tag(at));
}
