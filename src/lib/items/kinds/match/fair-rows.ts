/** Rows of a table to match that can be put together without having read the text. Of texts that the program read. */
import type { Entity, Fact } from '#lib/article/schema.ts';
import { speakerOf, type ArticleIndex } from '../../article-index.ts';
import { landsIn, landsOf } from '../../distractors/nationality.ts';
import type { Pair } from '../../schema.ts';
import { storyOf } from '../../stories.ts';

type Row = Pair & { readonly source: Fact };

/** Of a digest the rows of the story that gives most: beside another story's a row is told by what it is about. */
export function ofOneStory<T extends Row>(index: ArticleIndex, rows: readonly T[]): readonly T[] {
	const stories = [...new Set(rows.map((r) => storyOf(index, r.source)))];
	const of = (story: number) => rows.filter((r) => storyOf(index, r.source) === story);
	return stories.map(of).reduce((best, list) => (list.length > best.length ? list : best), []);
}

/**
 * "The US will respond", said by the one American source of the table: without such rows, one after the other, as long as
 * they would be among those `most` that are shown.
 */
export function untoldByCountry<T extends Row>(
	index: ArticleIndex,
	rows: readonly T[],
	most: number
): readonly T[] {
	const shown = rows.slice(0, most);
	const told = shown.find((row) => {
		const own = shared(landsOfSource(index, row), landsIn(index, row.right));
		return (
			own.size > 0 &&
			!shown.some((other) => other !== row && shared(landsOfSource(index, other), own).size > 0)
		);
	});
	const rest = rows.filter((row) => row !== told);
	return told ? untoldByCountry(index, rest, most) : rows;
}

const landsOfSource = (index: ArticleIndex, { source }: Row): ReadonlySet<string> => {
	const speaker: Entity | undefined = index.entity(speakerOf(source));
	return speaker ? landsOf(index, speaker) : new Set();
};

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
	new Set([...a].filter((id) => b.has(id)));

/**
 * "Foreign minister of South Korea" beside "President of Lithuania": the names alone tell them apart, unless two of them
 * at least are of one country.
 */
export function areToldByName(index: ArticleIndex, rows: readonly Row[]): boolean {
	const lands = rows.map((row) => [...landsIn(index, row.right)].sort().join(' '));
	return new Set(lands).size === lands.length;
}

const movedBack = /\b(?:was|were|wanted|could|had)\b/;
const toCome = /\b(?:will|is|are|has|have|can)\b/;

/** "It was up to them", as a report moved it back, beside "The ports will be opened": the rows of one tense, if enough. */
export function inOneTense<T extends Row>(rows: readonly T[], fewest: number): readonly T[] {
	const past = rows.filter((r) => isMovedBack(r));
	const present = rows.filter((r) => !isMovedBack(r));
	if (past.length === 0 || !present.some((r) => toCome.test(r.right))) return rows;
	return present.length >= fewest ? present : past.length >= fewest ? past : [];
}

/** Told as the report has it, in the past, where what was said may have been in the present. */
const isMovedBack = ({ right, source }: Row): boolean => {
	const said = source.frame.roles.find((r) => r.role === 'content')?.text ?? '';
	const isAsReported = said.toLowerCase() === right.toLowerCase();
	return isAsReported && movedBack.test(right) && !/“[^”]*\b(?:was|were)\b/.test(right);
};
