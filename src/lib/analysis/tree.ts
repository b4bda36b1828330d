import type { Token } from './parse.ts';

/** The dependency tree of one sentence, by the indices of its words. */
export class Tree {
	readonly tokens: readonly Token[];
	private readonly dependents: readonly (readonly number[])[];

	constructor(given: readonly Token[]) {
		const tokens = likeWithLike(mended(withSubjects(given)));
		this.tokens = tokens;
		const lists: number[][] = tokens.map(() => []);
		tokens.forEach(({ head }, at) => {
			if (head !== at) lists[head]?.push(at);
		});
		this.dependents = lists;
	}

	/** What hangs from a word, in the order of the text; with a pattern, only by such relations. */
	under(at: number, relation?: RegExp): number[] {
		return (this.dependents[at] ?? []).filter(
			(d) => relation === undefined || relation.test(this.relation(d))
		);
	}

	relation = (at: number): string => this.tokens[at]?.relation ?? '';
	text = (at: number): string => this.tokens[at]?.text ?? '';
	tag = (at: number): string => this.tokens[at]?.tag ?? '';
	head = (at: number): number => this.tokens[at]?.head ?? -1;
	sureness = (at: number): number => this.tokens[at]?.sureness ?? 0;

	/** A word and all that hangs from it, sorted; what `isDropped` names is left out with all below it. */
	all(at: number, isDropped: (dependent: number) => boolean = () => false): number[] {
		const out: number[] = [];
		const open = [at];
		const seen = new Set<number>();
		for (let next = open.pop(); next !== undefined; next = open.pop()) {
			if (seen.has(next)) continue;
			seen.add(next);
			out.push(next);
			open.push(...this.under(next).filter((d) => !isDropped(d)));
		}
		return out.sort((a, b) => a - b);
	}

	/** The words above a word, the nearest first. */
	above(at: number): number[] {
		const out: number[] = [];
		for (let next = this.head(at); next >= 0 && !out.includes(next); next = this.head(next))
			out.push(next);
		return out;
	}
}

const takesOf =
	/^(?:accus|convict|depriv|robb|strip|inform|remind|warn|notif|assur|acquit|suspect|clear|cur|reliev|rid|persuad|convinc|mak|made|ask|requir|demand|expect)/i;

const isOuter =
	/^(?:under|in|at|with|on|after|before|for|from|by|during|since|without|despite|over|against)$/i;

/**
 * "The United States, Britain and Australia unveiled …": where two subjects before a verb stand apart by
 * a comma alone and the second is strung to a third, they are one list. A subject behind its verb and a comma
 * ("agreed to borrow, a step that …") is an aside where there is one before it.
 */
function mended(tokens: readonly Token[]): readonly Token[] {
	const out = [...tokens];
	// "at Puerto Montt": the preposition of a name, which the model hung on its second word.
	// "capped 13 years of talks": what follows "of" belongs to the noun before it.
	for (const [at, token] of tokens.entries()) {
		const of = tokens.findIndex((t, i) => t.head === at && t.relation === 'case' && i < at);
		const noun = tokens[of - 1];
		if (!/^(?:obj|obl)$/.test(token.relation) || tokens[of]?.text !== 'of' || !noun) continue;
		if (
			/^NNS?$/.test(noun.tag) &&
			noun.head === token.head &&
			!takesOf.test(tokens[token.head]?.text ?? '')
		)
			out[at] = { ...token, head: of - 1, relation: 'nmod' };
	}
	// "More than 4,000 of the townspeople had left": what stands ahead of a verb without a subject is its subject.
	for (const [at, token] of tokens.entries())
		if (isObjectAhead(tokens, at)) out[at] = { ...token, relation: 'nsubj' };
		else if (isBeforeTime(tokens, at))
			out[at] = { ...token, head: tokens[token.head]?.head ?? -1, relation: 'nsubj' };
	for (const [at, token] of tokens.entries())
		if (isOfList(tokens, at)) out[at] = { ...token, relation: 'conj' };
	for (const [at, token] of tokens.entries()) {
		const above = tokens[token.head];
		if (token.relation === 'case' && above?.relation === 'flat' && above.head > at)
			out[at] = { ...token, head: above.head };
	}
	for (const [at, token] of tokens.entries()) {
		if (!/^nsubj/.test(token.relation) || tokens[at]?.head === at) continue;
		// "Under the agreement, assets were moved": what has a preposition is no subject.
		if (hasPreposition(tokens, at)) {
			out[at] = { ...token, relation: 'obl' };
			continue;
		}
		const twin = tokens.findIndex(
			(t, i) => i < at && t.head === token.head && /^nsubj/.test(t.relation)
		);
		if (twin < 0) continue;
		if (at > token.head && twin < token.head) {
			const isAside = tokens.slice(token.head, at).some((t) => /^[,–—(-]$/.test(t.text));
			const hasClause = tokens.some(
				(t, i) =>
					t.head === token.head &&
					/(?:comp|obj)$/.test(t.relation) &&
					!(t.relation === 'xcomp' && i > at)
			);
			out[at] = { ...token, relation: isAside || hasClause ? 'parataxis' : 'obj' };
			continue;
		}
		const third = tokens.flatMap((t, i) => (t.head === at && t.relation === 'conj' ? [i] : []));
		const first = tokens.findIndex((t, i) => i > twin && t.text === ',');
		if (third.length === 0 || first !== twin + 1 || at > token.head) continue;
		out[at] = { ...token, head: twin, relation: 'conj' };
		for (const i of third) out[i] = { ...(tokens[i] as Token), head: twin };
	}
	return out;
}

/**
 * "suspects that the minister, who …, wants police to guard him": what stands between "that" and a verb without a
 * subject before it is its subject, though the model hung it from the verb above.
 */
function withSubjects(tokens: readonly Token[]): readonly Token[] {
	const out = [...tokens];
	for (const [that, mark] of tokens.entries()) {
		const clause = tokens[mark.head];
		if (mark.relation !== 'mark' || mark.text !== 'that' || clause?.relation !== 'ccomp') continue;
		const isSubject = (t: Token, i: number) =>
			t.head === mark.head && /^(?:nsubj|expl|csubj)/.test(t.relation) && i < mark.head;
		if (!isFiniteAt(tokens, mark.head) || tokens.some(isSubject)) continue;
		const stray = tokens.findIndex(
			(t, i) =>
				i > that &&
				i < mark.head &&
				t.head === clause.head &&
				/^(?:nsubj|obj|iobj|obl)$/.test(t.relation) &&
				/^(?:NN|PRP)/.test(t.tag)
		);
		const hasCase = tokens.some((t) => t.head === stray && t.relation === 'case' && t.tag === 'IN');
		if (stray < 0 || hasCase) continue;
		out[stray] = { ...(tokens[stray] as Token), head: mark.head, relation: 'nsubj' };
		for (const [i, t] of tokens.entries())
			if (i > mark.head && t.head === mark.head && t.relation === 'nsubj')
				out[i] = { ...t, relation: 'obj' };
	}
	return out;
}

/** A finite verb, or one with a helper that is. */
const isFiniteAt = (tokens: readonly Token[], at: number): boolean =>
	/^VB[DZP]$/.test(tokens[at]?.tag ?? '') ||
	tokens.some(
		(t) =>
			t.head === at && /^(?:aux|aux:pass|cop)$/.test(t.relation) && /^(?:VB[DZP]|MD)$/.test(t.tag)
	);

const timeNoun =
	/^(?:night|morning|afternoon|evening|week|weekend|month|year|yesterday|today|\p{Lu}\p{Ll}+day)$/u;

/** "Mrs Berg last night rejected …", read as a night of hers: the name before a time is the subject of the verb. */
function isBeforeTime(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at] as Token;
	const time = tokens[token.head];
	const verb = tokens[time?.head ?? -1];
	if (!time || !verb || token.tag !== 'NNP' || token.relation !== 'compound') return false;
	if (!timeNoun.test(time.text) || token.head < at || time.head < token.head) return false;
	const isApart = tokens
		.slice(at + 1, token.head)
		.every((t) => t.head === at || /^(?:last|this|next|late|early)$/.test(t.text));
	const isLast = /^(?:last|this|yesterday|today)$/.test(
		tokens.slice(at, token.head + 1).find((t) => t.tag !== 'NNP')?.text ?? ''
	);
	return (
		isApart &&
		isLast &&
		/^VB[DZ]$/.test(verb.tag) &&
		!tokens.some((t) => t.head === time.head && /^nsubj/.test(t.relation))
	);
}

/** "Under the agreement, assets …", and not "after Ethiopia told them …", where it opens the clause. */
function hasPreposition(tokens: readonly Token[], at: number): boolean {
	const verb = tokens[at]?.head ?? -1;
	const isAlone = !tokens.some((t, i) => i !== at && t.head === verb && /^nsubj/.test(t.relation));
	const isOpening = isAlone && at + 1 === verb && tokens[verb]?.relation === 'advcl';
	return tokens.some(
		(t, i) =>
			t.head === at &&
			t.relation === 'case' &&
			i < at &&
			isOuter.test(t.text) &&
			!(isOpening && /^(?:after|before|since)$/i.test(t.text))
	);
}

function isObjectAhead(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at] as Token;
	const verb = tokens[token.head];
	const own = (i: number) => tokens[i]?.head === token.head;
	return (
		token.relation === 'obj' &&
		at < token.head &&
		/^(?:NN|CD)/.test(token.tag) &&
		/^VB[DNZP]$/.test(verb?.tag ?? '') &&
		/^(?:root|ccomp|conj|parataxis)$/.test(verb?.relation ?? '') &&
		!tokens.some((t, i) => own(i) && /^(?:nsubj|csubj|expl)/.test(t.relation)) &&
		tokens.some((t, i) => own(i) && t.relation === 'aux' && /^(?:has|have|had)$/.test(t.text))
	);
}

/** "Presidents Berg of Norway, Dahl of Iceland and Holm of Chad": an apposition would end with a comma of its own. */
function isOfList(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at] as Token;
	if (token.relation !== 'appos' || token.tag !== 'NNP' || tokens[at - 1]?.text !== ',')
		return false;
	const next = tokens.findIndex((t, i) => i > at && t.head === token.head && t.relation === 'conj');
	const cc = tokens.findIndex((t, i) => i > at && t.head === next && t.relation === 'cc');
	const isName = tokens[token.head]?.tag === 'NNP' && tokens[next]?.tag === 'NNP';
	return isName && cc > at && tokens.slice(at, cc).every((t) => t.text !== ',');
}

/**
 * "promised that he would see to it, but cautioned that …", "urged Norland to honour it and warned that …": a past tense
 * is no second verb of "would see" or "to honour"; it is strung to the nearest past or present tense above.
 */
function likeWithLike(tokens: readonly Token[]): readonly Token[] {
	const isPast = (at: number) => /^VB[DZP]$/.test(tokens[at]?.tag ?? '');
	return tokens.map((token, at) => {
		const above = tokens[token.head];
		if (token.relation !== 'conj' || token.tag !== 'VBD' || above?.tag !== 'VB') return token;
		const hasOwn = tokens.some((t) => t.head === at && /^nsubj/.test(t.relation));
		const isUnder = tokens.some(
			(t) => t.head === token.head && (t.tag === 'MD' || (t.tag === 'TO' && t.relation === 'mark'))
		);
		if (hasOwn || !isUnder) return token;
		let head = above.head;
		for (let steps = 0; head >= 0 && steps < 9 && !isPast(head); steps++)
			head = tokens[head]?.head ?? -1;
		return head >= 0 && head < at ? { ...token, head } : token;
	});
}
