import type { PlacedSentence } from './cut.ts';
import type { Tail } from './tail.ts';
import type { VerbGroup } from './verb-group.ts';

/** How a vote went, by the words of the text, and where they stand in its sentence (indices, inclusive). */
export type Count = { readonly text: string; readonly from: number; readonly to: number };

type Place = { readonly s: PlacedSentence; readonly verb: number; readonly group: VerbGroup };

const far = 8;

/** "voted on Friday by 153 to 146", "approved 73-27": the votes for and against, near behind a verb of voting. */
export function countBehind({ s, verb, group }: Place): Count | undefined {
	if (!/^(?:vote|approve|adopt|pass|reject|carry|defeat|ratify)\b/.test(group.lemma))
		return undefined;
	const words = s.words.map((w) => w.text);
	for (let at = verb + 1; at < Math.min(words.length, verb + far); at++) {
		const joined = /^(\d{1,3})[-–](\d{1,3})$/.exec(words[at] ?? '');
		const from = words[at - 1] === 'by' ? at - 1 : at;
		if (joined) return { text: `${joined[1] ?? ''} to ${joined[2] ?? ''}`, from, to: at };
		const isCount = /^\d{1,3}$/.test(words[at] ?? '') && /^(?:to|[-–])$/.test(words[at + 1] ?? '');
		const isSpelled =
			/^\d{1,3}$/.test(words[at] ?? '') && words[at + 1] === 'votes' && words[at + 2] === 'to';
		if (isSpelled && /^\d{1,3}$/.test(words[at + 3] ?? ''))
			return { text: `${words[at] ?? ''} to ${words[at + 3] ?? ''}`, from, to: at + 3 };
		if (isCount && /^\d{1,3}$/.test(words[at + 2] ?? ''))
			return { text: `${words[at] ?? ''} to ${words[at + 2] ?? ''}`, from, to: at + 2 };
	}
	return undefined;
}

/** "voted by 68 to 32 to hand it over": the votes stand before what they were for. */
export function withVotes<T extends { readonly group: VerbGroup; readonly tail: Tail }>(
	clause: T
): T {
	const { group, tail } = clause;
	const votes = tail.roles.find((r) => r.marker === 'by' && /^\d+ to \d+$/.test(r.text));
	if (!votes || group.lemma !== 'vote to') return clause;
	const rest = tail.roles.filter((r) => r !== votes);
	const roles = rest.map((r) =>
		r.role === 'patient' ? { ...r, role: 'goal' as const, marker: 'to' } : r
	);
	return {
		...clause,
		group: { ...group, lemma: 'vote' },
		tail: { ...tail, roles: [votes, ...roles] }
	};
}
