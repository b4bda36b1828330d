/** The words of the review screen. */
import type { Operation } from '#lib/article/edit/operation.ts';
import { isOpen } from '#lib/article/edit/order.ts';
import { formatEdtf } from '#lib/article/edtf.ts';
import type { Article, Authority, Fact, RoleName, Voice } from '#lib/article/schema.ts';

export const roleWords: Readonly<Record<RoleName, string>> = {
	agent: 'Who',
	patient: 'What or whom',
	partner: 'With',
	place: 'Where',
	time: 'When',
	quantity: 'How many',
	source: 'From',
	goal: 'Where to',
	topic: 'About',
	content: 'What is said',
	cause: 'Why',
	purpose: 'What for',
	manner: 'How',
	office: 'As',
	audience: 'To whom',
	exception: 'Except'
};

/** Parts of a sentence that was marked whole are names and dates, and nothing more is known of them. */
export const partWords = (fact: Fact, role: RoleName): string =>
	fact.frame.type === 'note' && role !== 'time' ? 'Name' : roleWords[role];

export const importanceWords: readonly (readonly ['1' | '2' | '3', string])[] = [
	['1', 'In passing'],
	['2', 'Worth knowing'],
	['3', 'A main point']
];

export const kindWords: readonly (readonly [Exclude<Voice['kind'], 'fact'>, string])[] = [
	['claim', 'Claim'],
	['opinion', 'Opinion'],
	['forecast', 'Forecast']
];

export const authorityWords: readonly (readonly [Exclude<Authority, 'anonymous'>, string])[] = [
	['office', 'In office'],
	['expert', 'Expert'],
	['institution', 'Institution'],
	['witness', 'Witness']
];

export function voiceWords({ voice }: Fact, article: Article): string {
	if (voice.kind === 'fact') return 'The article itself';
	const name = article.entities.find(({ id }) => id === voice.speaker)?.name ?? voice.speaker;
	return `${capital(name)} · ${voice.kind}`;
}

export const statusWords = (fact: Fact): string => {
	if (isOpen(fact)) return fact.sensitive ? 'Sensitive: needs your word' : 'Not yet looked over';
	if (fact.status === 'rejected') return 'Rejected: not asked';
	return fact.status === 'confirmed' ? 'Accepted' : 'Taken as read';
};

/** How a fact that led to another, or came before it, stands beside it, and what the reader may say to that. */
export const linkWords = {
	cause: { label: 'Because', no: 'Not the reason', holds: 'The reason', not: 'Not the reason' },
	before: {
		label: 'After',
		no: 'Not in this order',
		holds: 'In this order',
		not: 'Not in this order'
	}
} as const;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Names and sentences may be two thousand characters long; a line that tells of them is not. */
const short = (text: string): string =>
	text.length > 80 ? `${text.slice(0, 77).trimEnd()}…` : text;

const quoted = (article: Article, id: string): string =>
	`“${short(article.facts.find((fact) => fact.id === id)?.statement ?? '')}”`;
const named = (article: Article, id: string): string =>
	short(article.entities.find((entity) => entity.id === id)?.name ?? id);

/** What was done, said of the article as it was before. */
export function doneInWords(operation: Operation, before: Article): string {
	switch (operation.do) {
		case 'accept':
			return `Accepted: ${quoted(before, operation.fact)}`;
		case 'reject':
			return `Rejected: ${quoted(before, operation.fact)}`;
		case 'reopen':
			return `Open again: ${quoted(before, operation.fact)}`;
		case 'delete':
			return `Deleted: ${quoted(before, operation.fact)}`;
		case 'link':
			return operation.holds
				? `${linkWords[operation.type].holds}: ${quoted(before, operation.from)}`
				: `${linkWords[operation.type].not}: ${quoted(before, operation.from)}`;
		case 'voice':
			return operation.voice.kind === 'fact'
				? 'Now the article’s own word.'
				: `Now said by ${named(before, operation.voice.speaker)}.`;
		case 'filler':
			return `Now “${short(operation.text)}”.`;
		case 'date':
			return `Now ${formatEdtf(operation.date)}.`;
		case 'number':
			return `Now ${operation.value}.`;
		case 'importance':
			return `Now: ${importanceWords[operation.importance - 1]?.[1].toLowerCase()}.`;
		case 'ask':
			return operation.on ? 'This part may be asked for.' : 'This part is no longer asked for.';
		case 'leave-out':
			return operation.out ? 'The question is left out.' : 'The question is asked after all.';
		case 'statement':
			return 'The sentence is changed.';
		case 'add':
			return 'A fact is added.';
		case 'merge':
			return `${capital(named(before, operation.from))} and ${named(before, operation.into)} are one now.`;
		case 'split':
			return `${capital(named(before, operation.entity))} and ${short(operation.name)} are two now.`;
		case 'rename':
			return `${capital(named(before, operation.entity))} is now called ${short(operation.name)}.`;
		case 'retype':
			return `${capital(named(before, operation.entity))}: the kind is changed.`;
		default:
			return operation satisfies never;
	}
}

export function takenBackInWords(operation: Operation, after: Article): string {
	if (operation.do === 'leave-out')
		return `Taken back: the question is ${operation.out ? 'asked again' : 'left out again'}.`;
	if ('fact' in operation) return `Taken back: ${quoted(after, operation.fact)} is as it was.`;
	if (operation.do === 'add') return 'Taken back: the added fact is gone.';
	return 'Taken back: the names are as they were.';
}

/** What another window has made impossible, said of the article as it was on this screen. */
export const notDoneInWords = (operation: Operation, why: string, before: Article): string =>
	'fact' in operation
		? `Not done again: ${quoted(before, operation.fact)}. ${why}`
		: `Not done again: ${doneInWords(operation, before)} ${why}`;

/** What opens with a tap, and each of its keys. */
export const keys = [
	['A', 'Accept'],
	['R', 'Reject'],
	['J', 'Next fact (also ↓ and →)'],
	['K', 'Fact before (also ↑ and ←)'],
	['1 – 9', 'Leave out the question of that number, or ask it after all'],
	['Enter', 'To the parts of the fact, to mend them'],
	['U', 'Undo, up to 200 steps (also Ctrl Z)'],
	['?', 'Show these keys']
] as const;
