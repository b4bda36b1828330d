import { within } from './ground.ts';
import { isPersonNoun } from './lexicon/person-nouns.ts';
import { reportingVerb } from './lexicon/reporting.ts';
import type { Scene } from './speech-speaker.ts';
import type { Tree } from './tree.ts';

/** The subject of a verb: its own, of the verb it is strung to, of the clause it accompanies, or who a relative clause tells of. */
export function subjectOf(tree: Tree, at: number, depth = 0): number | undefined {
	if (depth > 4) return undefined;
	// "Members of it, the ruling party, had justified …": read as if they were.
	const isActive =
		tree.under(at, /^aux:pass$/).length === 0 && tree.under(at, /^aux$/).some(isHaving(tree));
	const subjects = tree
		.under(at, isActive ? /^nsubj(?::pass)?$/ : /^nsubj$/)
		.filter((d, _, all) => all.length === 1 || !isAmong(tree, d));
	// "Italy stands to receive …, its prime minister told reporters": the nearer of two.
	const own =
		subjects.findLast((d) => d < at) ??
		subjects[0] ??
		subjectOfTwo(tree, at) ??
		subjectBehindAs(tree, at);
	if (own !== undefined) return relativeOf(tree, at, own);
	if (tree.under(at, /^(?:nsubj:pass|nsubj:outer|csubj|expl)$/).length > 0) return undefined;
	const relation = tree.relation(at);
	const head = tree.head(at);
	if (relation === 'parataxis') return nameBefore(tree, at) ?? rootName(tree, at);
	if (head < 0) return undefined;
	// "was quoted by NTB as saying that …", "quoted him as saying".
	if (/^saying$/i.test(tree.text(at)) && /^(?:quoted|cited|reported)$/i.test(tree.text(head)))
		return tree.under(head, /^nsubj:pass$/)[0] ?? tree.under(head, /^obj$/)[0];
	const above = relation === 'conj' && isSaidToo(tree, at) ? tree.head(head) : -1;
	if (above >= 0) return subjectOf(tree, above, depth + 1);
	if (relation === 'conj' && /^VB/.test(tree.tag(head)))
		return (
			subjectBehindAnd(tree, at) ?? subjectOf(tree, head, depth + 1) ?? ofPassive(tree, at, head)
		);
	if (relation === 'xcomp' && isGoingOn(tree, head)) return subjectOf(tree, head, depth + 1);
	if (
		(relation === 'advcl' || (relation === 'ccomp' && tree.text(at - 1) === ',')) &&
		tree.tag(at) === 'VBG' &&
		tree.under(at, /^mark$/).every((m) => /^by$/i.test(tree.text(m)))
	)
		return subjectOf(tree, head, depth + 1);
	if (
		/^acl/.test(relation) &&
		tree.tag(at) === 'VBG' &&
		depth === 0 &&
		(isApart(tree, at) || isAbsolute(tree, at))
	)
		return head;
	if (relation === 'acl:relcl' && isBehindWho(tree, at)) return head;
	// "issued a statement urging …": whoever issued it.
	if (relation === 'acl' && tree.tag(at) === 'VBG' && isPaper.test(tree.text(head)))
		return /^obj$/.test(tree.relation(head))
			? subjectOf(tree, tree.head(head), depth + 1)
			: undefined;
	return undefined;
}

/** "Critics, among them Anna Berg, say": one of those who do. */
export const isAmong = (tree: Tree, at: number): boolean =>
	/^(?:them|others|including|like|notably)$/i.test(tree.text((tree.all(at)[0] ?? at) - 1));

const isHaving = (tree: Tree) => (at: number) => /^(?:has|have|had)$/i.test(tree.text(at));

/** "was allowed an hour with the crew and reported that …": who is allowed reports. */
const ofPassive = (tree: Tree, at: number, head: number): number | undefined =>
	/^VB[DZP]$/.test(tree.tag(at)) && tree.under(head, /^aux:pass$/).length > 0
		? tree.under(head, /^nsubj:pass$/).find((d) => d < head && !/^W/.test(tree.tag(d)))
		: undefined;

/** "welcomed the treaty, a spokesman saying that …": somebody else, beside the sentence. */
export const isAbsolute = (tree: Tree, at: number): boolean => {
	const who = tree.head(at);
	const [first] = tree.under(who, /^(?:det|nmod:poss)$/);
	return (
		reportingVerb(tree.text(at)) !== undefined &&
		isPersonNoun(tree.text(who)) &&
		first !== undefined &&
		/^(?:an?|one|another|its|his|her|their)$/i.test(tree.text(first)) &&
		tree.text(first - 1) === ','
	);
};

/** "said it was unhelpful and argued that …": strung to what is said, and said by the same. */
export const isSaidToo = (tree: Tree, at: number): boolean =>
	/^VBD$/.test(tree.tag(at)) &&
	tree.under(at, /^(?:nsubj|aux)/).length === 0 &&
	reportingVerb(tree.text(at)) !== undefined &&
	tree.relation(tree.head(at)) === 'ccomp' &&
	reportingVerb(tree.text(tree.head(tree.head(at)))) !== undefined &&
	(isBehindState(tree, at) ||
		tree
			.under(at, /^ccomp$/)
			.some((d) => tree.under(d, /^mark$/).some((m) => m > at && /^that$/i.test(tree.text(m)))));

/** "said it was worried and urged …", "said the vote was stolen and called for …": no second verb of what was so. */
const isBehindState = (tree: Tree, at: number): boolean =>
	/^(?:urged|demanded|called|appealed|pledged|vowed|promised|warned|accused|denounced|condemned|proposed|threatened)$/.test(
		tree.text(at)
	) && tree.under(tree.head(at), /^(?:cop|aux|aux:pass)$/).length > 0;

/** "North Korea, which for years had argued that …": the relative hung from another verb. */
function isBehindWho(tree: Tree, at: number): boolean {
	for (let i = at - 1; i > tree.head(at); i--) {
		if (/^(?:which|who)$/i.test(tree.text(i))) return tree.text(i - 1) === ',';
		if (/^(?:VB[DZPN]|MD)$/.test(tree.tag(i)) && !/^aux/.test(tree.relation(i))) return false;
	}
	return false;
}

/** "Brazil condemned it, and even Argentina, whose president …, demanded": a name right behind "and". */
function subjectBehindAnd(tree: Tree, at: number): number | undefined {
	let cc = at - 1;
	while (cc > 0 && !/^(?:and|but)$/i.test(tree.text(cc))) cc--;
	let first = cc + 1;
	while (/^RB/.test(tree.tag(first))) first++;
	let last = first;
	while (/^NNP/.test(tree.tag(last + 1))) last++;
	const isName = /^NNPS?$/.test(tree.tag(first)) && tree.text(last + 1) === ',';
	return tree.text(cc - 1) === ',' && isName && tree.text(at - 1) === ',' ? last : undefined;
}

/** "Omar al-Bashir, the president who …, called on …": the name read as the whole sentence. */
const rootName = (tree: Tree, at: number): number | undefined =>
	tree.text(at - 1) === ',' &&
	tree.head(at) < at &&
	tree.relation(tree.head(at)) === 'root' &&
	/^NNPS?$/.test(tree.tag(tree.head(at))) &&
	tree.under(tree.head(at), /^appos$/).length > 0
		? tree.head(at)
		: undefined;

/** "Norway, Erik Dahl argued, has …": the name between the comma and the verb, read as Norway’s other name. */
function nameBefore(tree: Tree, at: number): number | undefined {
	let first = at - 1;
	while (first > 0 && /^NNP/.test(tree.tag(first - 1))) first--;
	return /^NNP/.test(tree.tag(at - 1)) && tree.text(first - 1) === ',' ? first : undefined;
}

/** "according to de Souza, who said": the person whose name stands right before, whatever the tree hangs it from. */
export function nameBeforeWho({ ground, s, tree }: Scene, verb: number): number | undefined {
	const who = tree.under(verb, /^nsubj$/).find((d) => /^who$/i.test(tree.text(d)));
	if (who === undefined || tree.text(who - 1) !== ',') return undefined;
	const end = s.words[who - 2]?.end ?? -1;
	const isName = within(ground.mentions, s.start, end + 1).some(
		(m) => m.end === end && m.actor.type === 'person' && m.form !== 'demonym'
	);
	return isName ? who - 2 : undefined;
}

/** `“…,” a Soviet official who had sat through the talks told reporters`: whoever a quotation is followed by. */
export function subjectBehindQuote({ ground, s, tree }: Scene, verb: number): number | undefined {
	const quote = ground.quotes.findLast((q) => q.end <= (s.words[verb]?.start ?? 0));
	if (!quote || quote.start > s.start + 1 || !/[,?!]["”’]$/.test(ground.text.slice(0, quote.end)))
		return undefined;
	const first = s.words.findIndex((w) => w.start >= quote.end);
	if (first < 0 || !/^(?:DT|CD|NNPS?|JJ)$/.test(tree.tag(first))) return undefined;
	for (let at = first; at < Math.min(verb, first + 8); at++) {
		if (!/^(?:DT|CD|NN\w*|JJ|HYPH|POS)$/.test(tree.tag(at))) return undefined;
		if (/^NN/.test(tree.tag(at)) && !/^(?:NN|POS|HYPH)/.test(tree.tag(at + 1))) return at;
	}
	return undefined;
}

/** Where the first word behind a quotation begins, as seen from a verb after it. */
export function behindQuote({ ground, s }: Scene, verb: number): number {
	const start = s.words[verb]?.start ?? s.end;
	const quote = ground.quotes.findLast((q) => q.end <= start);
	return s.words.find((w) => w.start >= (quote?.end ?? start))?.start ?? start;
}

/** `“…,” said a cloth merchant on Bridge Road`: who stands behind the verb, read as its object. */
export function subjectBehindSaid({ ground, s, tree }: Scene, verb: number): number | undefined {
	const start = s.words[verb]?.start ?? 0;
	const isBehindQuote = ground.quotes.some(
		(q) => q.end <= start && /^[\s,]*$/.test(ground.text.slice(q.end, start))
	);
	if (!isBehindQuote || !/^VB[DZ]$/.test(tree.tag(verb))) return undefined;
	for (let at = verb + 1; at < Math.min(tree.tokens.length, verb + 9); at++) {
		// "…, added another": the word alone.
		const isAlone = /^[,.;]$/.test(tree.text(at + 1));
		if (at === verb + 1 && isAlone && /^another$/i.test(tree.text(at))) return at;
		if (at === verb + 1 && !/^(?:an?|one|another|the)$/i.test(tree.text(at))) return undefined;
		if (!/^(?:DT|CD|NN\w*|JJ\w*|VBN|HYPH|POS)$/.test(tree.tag(at))) return undefined;
		if (/^NN/.test(tree.tag(at)) && !/^(?:NN\w*|POS|HYPH)$/.test(tree.tag(at + 1))) return at;
	}
	return undefined;
}

/** "diplomats say that a war has become …": read as if the diplomats had become so, beside the war. */
function subjectOfTwo(tree: Tree, at: number): number | undefined {
	for (const clause of tree.under(at, /^ccomp$/)) {
		const [first, second] = tree.under(clause, /^nsubj$/);
		if (first !== undefined && second !== undefined && first < at && at < second) return first;
	}
	return undefined;
}

/** "as diplomats in the region point out": the noun behind "as", whatever the model hangs it from. */
function subjectBehindAs(tree: Tree, at: number): number | undefined {
	const [as] = tree.under(at, /^mark$/).filter((m) => /^as$/i.test(tree.text(m)));
	if (as === undefined || tree.relation(at) !== 'advcl') return undefined;
	for (let i = as + 1; i < at; i++)
		if (/^NN/.test(tree.tag(i)) && !/^compound$/.test(tree.relation(i))) return i;
	return undefined;
}

const isPaper =
	/^(?:statement|letter|message|note|declaration|communique|communiqué|appeal|resolution|motion|petition|tweet|post|speech)s?$/i;

const isApart = (tree: Tree, at: number) =>
	tree.text((tree.all(at).find((i) => tree.relation(i) !== 'punct') ?? at) - 1) === ',';

/** "Rutte, who insisted …": whom "who" stands for. */
function relativeOf(tree: Tree, verb: number, subject: number): number | undefined {
	if (!/^W/.test(tree.tag(subject)) && !/^that$/i.test(tree.text(subject))) return subject;
	let at = verb;
	for (let steps = 0; steps < 4 && tree.relation(at) === 'conj'; steps++) at = tree.head(at);
	if (tree.relation(at) !== 'acl:relcl') return undefined;
	// "the nurse, a captain who asked …": it is the nurse who did.
	let who = tree.head(at);
	for (let steps = 0; steps < 3 && tree.relation(who) === 'appos'; steps++) who = tree.head(who);
	return who;
}

/** "went on to say", "continued to insist". */
export const isGoingOn = (tree: Tree, at: number) =>
	/^(?:VBD|VBZ|VBP)$/.test(tree.tag(at)) &&
	/^(?:go|continue|come|like|love|use|hasten)$/.test(tree.tokens[at]?.lemma ?? '');
