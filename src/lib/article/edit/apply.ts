/** Does one operation: the article stays sound, or it stays as it is and the reason is told. */
import type { Issue } from '#lib/article/issue.ts';
import { leaveOut, leftOutAmong } from '#lib/article/left-out.ts';
import { acceptedWith } from '#lib/article/links.ts';
import type { Article, Fact, Link, Span } from '#lib/article/schema.ts';
import { validateArticle } from '#lib/article/validate.ts';
import { withNewNames, withNewWords } from './evidence.ts';
import { frameOf, withoutOpen } from './frame-of.ts';
import { merge, rename, retype, split } from './names.ts';
import { movedRoles } from './moved-roles.ts';
import type { Operation, Outcome } from './operation.ts';
import { refused } from './operation.ts';
import { type Patch, patchBetween } from './patch.ts';
import { asSentence } from './phrase.ts';
import { factOf, setAsked, setDate, setFiller, setNumber, withFact, withRoles } from './roles.ts';
import { setVoice } from './voice.ts';

/** `patch` takes it back (patch.ts); `refused` says in plain words why nothing was changed. */
export type Applied =
	| { readonly article: Article; readonly patch: Patch; readonly refused?: never }
	| { readonly refused: string; readonly article?: never };

export function apply(article: Article, operation: Operation): Applied {
	const outcome = outcomeOf(article, operation);
	if ('refused' in outcome) return outcome;
	const patch = patchBetween(article, outcome.article);
	if (patch.length === 0) return { article, patch };
	const { issues } = validateArticle(outcome.article);
	const [first] = issues;
	return first ? { refused: inPlainWords(first) } : { article: outcome.article, patch };
}

function outcomeOf(article: Article, operation: Operation): Outcome {
	switch (operation.do) {
		case 'accept':
			return accepted(article, operation.fact);
		case 'link':
			return setLink(article, operation);
		case 'reject':
			return withStatus(article, operation.fact, 'rejected');
		case 'reopen':
			return withStatus(article, operation.fact, 'proposed');
		case 'delete':
			return withoutFact(article, operation.fact);
		case 'importance':
			return changed(article, operation.fact, { importance: operation.importance });
		case 'voice':
			return setVoice(article, operation);
		case 'filler':
			return setFiller(article, operation);
		case 'date':
			return setDate(article, operation);
		case 'number':
			return setNumber(article, operation);
		case 'ask':
			return setAsked(article, operation);
		case 'leave-out':
			return setLeftOut(article, operation);
		case 'statement':
			return setStatement(article, operation);
		case 'add':
			return add(article, operation);
		case 'merge':
			return merge(article, operation);
		case 'split':
			return split(article, operation);
		case 'rename':
			return rename(article, operation);
		case 'retype':
			return retype(article, operation);
		default:
			return operation satisfies never;
	}
}

function changed(article: Article, id: string, change: Partial<Fact>): Outcome {
	const fact = factOf(article, id);
	if (!fact) return refused('This fact is no longer there.');
	const isSame = (Object.keys(change) as (keyof Fact)[]).every((key) => fact[key] === change[key]);
	return { article: isSame ? article : withFact(article, { ...fact, ...change }) };
}

const withStatus = (article: Article, id: string, status: Fact['status']) =>
	changed(article, id, { status });

/** With the fact what is shown beside it: why it came about, and after what. */
function accepted(article: Article, id: string): Outcome {
	const outcome = withStatus(article, id, 'confirmed');
	if ('refused' in outcome) return outcome;
	const links = acceptedWith(article.links, id);
	return links === article.links ? outcome : { article: { ...outcome.article, links: [...links] } };
}

function setLink(
	article: Article,
	{ type, from, fact, holds }: Extract<Operation, { do: 'link' }>
): Outcome {
	const isMeant = (link: Link) =>
		link.type === type && link.from === from && link.to === fact && link.status !== undefined;
	if (!article.links.some(isMeant)) return refused('This is no longer there.');
	const status: Link['status'] = holds ? 'confirmed' : 'rejected';
	const isSame = article.links.every((link) => !isMeant(link) || link.status === status);
	if (isSame) return { article };
	const links = article.links.map((link) => (isMeant(link) ? { ...link, status } : link));
	return { article: { ...article, links } };
}

function withoutFact(article: Article, id: string): Outcome {
	if (!factOf(article, id)) return refused('This fact is no longer there.');
	const links = article.links.filter(({ from, to }) => from !== id && to !== id);
	const facts = article.facts.filter((fact) => fact.id !== id);
	const changed = {
		...article,
		facts,
		links: links.length === article.links.length ? article.links : links
	};
	return { article: leftOutAmong(article.leftOut, changed) };
}

function setLeftOut(
	article: Article,
	{ question, out }: Extract<Operation, { do: 'leave-out' }>
): Outcome {
	const isThere = question.facts.every((id) => factOf(article, id));
	return isThere
		? { article: leaveOut(article, [question], out) }
		: refused('This question is no longer there.');
}

function setStatement(
	article: Article,
	operation: Extract<Operation, { do: 'statement' }>
): Outcome {
	const fact = factOf(article, operation.fact);
	if (!fact) return refused('This fact is no longer there.');
	const statement = asSentence(operation.statement);
	if (statement === '') return refused('A fact needs a sentence.');
	if (statement === fact.statement) return { article };
	if (fact.frame.type === 'note' && fact.voice.kind === 'fact') {
		const made = frameOf(article, statement, fact.evidence);
		return {
			article: withFact(article, {
				...withoutOpen(fact),
				...made,
				statement,
				provenance: 'reader'
			})
		};
	}
	const [subject] = fact.frame.roles;
	const kept = withRoles({ ...fact, statement }, movedRoles(fact, statement));
	if (!kept)
		return refused(
			`The sentence must name “${subject?.text ?? ''}” once, and nothing twice that can be asked for. To change who or what it is about, tap its name.`
		);
	// Of a sentence that lost a part nobody knows what it asks: it is only true or false.
	const isWhole = fact.frame.roles.every(
		({ role }) => role === 'time' || kept.frame.roles.some((other) => other.role === role)
	);
	const made = isWhole ? kept : { ...kept, functional: [] };
	const named = withNewNames(made, fact.statement, article);
	return { article: withFact(article, withNewWords(named, fact.statement, article.text)) };
}

function add(article: Article, { id, start, end }: Extract<Operation, { do: 'add' }>): Outcome {
	const span = trimmed(article.text, start, end);
	if (!span || /\n\n/.test(span.exact)) return refused('Select words of one paragraph.');
	const statement = asSentence(span.exact);
	if (statement.split(' ').length < 3) return refused('Select a whole sentence, or most of one.');
	if (statement.length > 2000) return refused('This is too long for one fact. Select a sentence.');
	if (factOf(article, id)) return refused('This id is taken. Try again.');
	const fact: Fact = {
		id,
		statement,
		...frameOf(article, statement, [span]),
		voice: { kind: 'fact' },
		asOf: article.toldAsOf,
		importance: 2,
		evidence: [span],
		confidence: 1,
		status: 'confirmed',
		provenance: 'reader'
	};
	return { article: { ...article, facts: [...article.facts, fact] } };
}

function trimmed(text: string, from: number, to: number): Span | undefined {
	if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to > text.length)
		return undefined;
	const raw = text.slice(from, to);
	const exact = raw.trim();
	if (exact === '') return undefined;
	const start = from + raw.indexOf(exact);
	return { start, end: start + exact.length, exact };
}

/** What the validator found wrong with the changed article, as the reader of the review screen needs it. */
function inPlainWords({ code, message }: Issue): string {
	switch (code) {
		case 'role':
			return 'The sentence and its parts would no longer agree. Edit the sentence first.';
		case 'voice':
			return 'The fact would no longer show who says it. Change it under “Who says it” first.';
		case 'date':
			return 'That date does not fit the day that the article speaks from.';
		case 'character':
			return 'There is a character in it that cannot be shown. Type the words again.';
		case 'shape':
			return 'This is too long, or a word is missing.';
		default:
			return `That cannot be stored: ${message}`;
	}
}
