import type { Reader, Writer } from '#lib/classroom/codes/bytes.ts';
import { BadCode } from '#lib/classroom/codes/trouble.ts';
import type { Passage, Question, Solution } from '#lib/classroom/question.ts';

const interactions = ['choice', 'text-entry', 'order', 'match', 'select-text'] as const;
const shuffles = ['all', 'keep-last', 'none'] as const;
const compares = ['words', 'number', 'date'] as const;
const mostOptions = 30;
const mostPieces = 60;

/** Questions, one after another; the article's headline is written where it changes. */
export function writeQuestions(out: Writer, questions: readonly Question[]): void {
	let context = '';
	out.list(questions, (question) => {
		const { interaction, shuffle, statement, lefts, options, stem } = question;
		const isNew = question.context !== context;
		const flags = (statement === undefined ? 0 : 1) | (lefts ? 2 : 0) | (isNew ? 4 : 0);
		out.byte(interactions.indexOf(interaction) | (shuffles.indexOf(shuffle) << 3) | (flags << 5));
		if (isNew) out.text((context = question.context));
		out.text(stem);
		if (statement !== undefined) out.text(statement);
		out.list(options, (option) => out.text(option));
		if (lefts) out.list(lefts, (left) => out.text(left));
		if (interaction === 'text-entry') out.byte(compares.indexOf(question.compare ?? 'words'));
	});
}

export function readQuestions(input: Reader, most: number): Question[] {
	let context = '';
	return input.list(most, (): Question => {
		const head = input.byte();
		const interaction = input.one(interactions, head & 7);
		const shuffle = input.one(shuffles, (head >> 3) & 3);
		if (head & 0x80) context = input.text();
		const stem = input.text();
		const statement = head & 0x20 ? input.text() : undefined;
		const options = input.list(mostOptions, () => input.text());
		const lefts = head & 0x40 ? input.list(mostOptions, () => input.text()) : undefined;
		const compare = interaction === 'text-entry' ? input.one(compares, input.byte()) : undefined;
		if (new Set(options).size !== options.length) throw new BadCode('damaged');
		return {
			interaction,
			context,
			stem,
			...(statement !== undefined && { statement }),
			options,
			...(lefts && { lefts }),
			shuffle,
			...(compare && { compare })
		};
	});
}

/** With `reasons` false only what marks an answer. */
export function writeSolutions(
	out: Writer,
	solutions: readonly Solution[],
	questions: readonly Question[],
	reasons: boolean
): void {
	out.byte(reasons ? 1 : 0);
	solutions.forEach((solution, at) => {
		out.list(solution.key, (option) => out.byte(option));
		if (questions[at]?.interaction === 'text-entry') writeTyped(out, solution.typed);
		if (reasons) writeReasons(out, solution);
	});
}

export function readSolutions(input: Reader, questions: readonly Question[]): Solution[] {
	const hasReasons = input.byte() === 1;
	return questions.map(({ interaction, options }): Solution => {
		const key = input.list(mostOptions, () => input.byte());
		if (key.some((option) => option >= options.length)) throw new BadCode('damaged');
		const typed = interaction === 'text-entry' ? readTyped(input) : undefined;
		const reasons = hasReasons ? readReasons(input) : bare;
		return { key, ...(typed && { typed }), ...reasons };
	});
}

const bare = { rationale: '', whys: [], evidence: [] };

type Typed = NonNullable<Solution['typed']>;

function writeTyped(out: Writer, typed: Typed | undefined): void {
	const { text = '', accepted = [], compare = 'words', value } = typed?.key ?? {};
	out.text(text);
	out.list(accepted, (word) => out.text(word));
	out.byte(
		compares.indexOf(compare) | (typeof value === 'number' ? 4 : value === undefined ? 0 : 8)
	);
	if (value !== undefined) out.text(String(value));
	out.list(typed?.others ?? [], (word) => out.text(word));
}

function readTyped(input: Reader): Typed {
	const text = input.text();
	const accepted = input.list(mostOptions, () => input.text());
	const head = input.byte();
	const written = head & 12 ? input.text() : undefined;
	const value = head & 4 ? Number(written) : written;
	const compare = input.one(compares, head & 3);
	const others = input.list(mostOptions, () => input.text());
	return {
		key: {
			text,
			...(value !== undefined && { value }),
			...(accepted.length > 0 && { accepted }),
			compare
		},
		others
	};
}

function writeReasons(out: Writer, solution: Solution): void {
	out.text(solution.rationale);
	out.list(solution.whys, (why) => out.text(why));
	out.list(solution.dates ?? [], (date) => out.text(date));
	out.text(solution.correction ?? '');
	out.text(solution.agesFrom ?? '');
	out.list(solution.evidence, (passage) =>
		out.list(passage, ({ text, isMarked }) => {
			out.byte(isMarked ? 1 : 0);
			out.text(text);
		})
	);
}

function readReasons(input: Reader): Omit<Solution, 'key' | 'typed'> {
	const rationale = input.text();
	const whys = input.list(mostOptions, () => input.text());
	const dates = input.list(mostOptions, () => input.text());
	const correction = input.text();
	const agesFrom = input.text();
	const passage = (): Passage =>
		input.list(mostPieces, () => ({ isMarked: input.byte() === 1, text: input.text() }));
	const evidence = input.list(mostPieces, passage);
	return {
		rationale,
		whys,
		...(dates.length > 0 && { dates }),
		...(correction && { correction }),
		...(agesFrom && { agesFrom }),
		evidence
	};
}
