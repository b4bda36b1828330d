/**
 * Classical item statistics over a table of scores, a row a student, a column a question.
 *
 * The tests hold them against published figures (published.contract.ts): the corrected item-total
 * correlations of iris and the alpha of mtcars in the R package performance (easystats), to the
 * digits printed, fifteen and eight; the ten students of Wuensch's "The Kuder-Richardson 20" (East
 * Carolina University); exact whole numbers; and second implementations on random tables.
 */
export type Scores = readonly (readonly number[])[];

/** Mean score of a question; with scores of 0 and 1 its facility index. */
export const facility = (scores: Scores, question: number): number =>
	mean(column(scores, question));

/**
 * The point-biserial correlation of a question with the score on all others (corrected: a question
 * is no evidence for itself). Undefined where either does not vary.
 */
export function discrimination(scores: Scores, question: number): number | undefined {
	return correlation(column(scores, question), restScores(scores, question));
}

/** By student: the score without this question. */
export const restScores = (scores: Scores, question: number): number[] =>
	scores.map((row) => sum(row) - (row[question] ?? 0));

/**
 * Cronbach's alpha, which for scores of 0 and 1 is KR-20: how far the questions measure one thing.
 * Undefined with fewer than two questions or where all students have the same score.
 */
export function alpha(scores: Scores): number | undefined {
	const questions = scores[0]?.length ?? 0;
	const total = variance(scores.map(sum));
	if (questions < 2 || total === 0) return undefined;
	const single = Array.from({ length: questions }, (_, at) => variance(column(scores, at)));
	return (questions / (questions - 1)) * (1 - sum(single) / total);
}

/** The weakest and the strongest of a class by their score; nobody stands in both. */
export type Groups = { readonly lower: readonly number[]; readonly upper: readonly number[] };

/** 27 % at each end, Kelley's share; students with equal scores keep the order of their seats. */
export function groups(totals: readonly number[], share = 0.27): Groups {
	const size = Math.round(totals.length * share);
	const ranked = totals.map((_, at) => at).sort((a, b) => totals[a]! - totals[b]! || a - b);
	return { lower: ranked.slice(0, size), upper: size === 0 ? [] : ranked.slice(-size) };
}

/** D: the share of the upper group that was right, less that of the lower. */
export function upperLower(scores: Scores, question: number): number | undefined {
	const { lower, upper } = groups(scores.map(sum));
	if (lower.length === 0) return undefined;
	const answers = column(scores, question);
	return mean(upper.map((at) => answers[at]!)) - mean(lower.map((at) => answers[at]!));
}

/** Pearson's correlation; undefined where one of the two does not vary. */
export function correlation(x: readonly number[], y: readonly number[]): number | undefined {
	const [mx, my] = [mean(x), mean(y)];
	let [xx, yy, xy] = [0, 0, 0];
	x.forEach((value, i) => {
		const [dx, dy] = [value - mx, y[i]! - my];
		xx += dx * dx;
		yy += dy * dy;
		xy += dx * dy;
	});
	// Rounding leaves a trace of variance in equal numbers.
	const nothing = 1e-12 * x.length;
	if (xx <= nothing || yy <= nothing) return undefined;
	return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}

export function median(values: readonly number[]): number | undefined {
	if (values.length === 0) return undefined;
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1]! + sorted[half]!) / 2;
}

export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
export const mean = (values: readonly number[]): number => sum(values) / values.length;

function variance(values: readonly number[]): number {
	const m = mean(values);
	return mean(values.map((value) => (value - m) ** 2));
}

const column = (scores: Scores, at: number): number[] => scores.map((row) => row[at] ?? 0);
