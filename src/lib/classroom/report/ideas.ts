import type { QuizQuestion } from '#lib/classroom/question.ts';
import type { ClassReport } from './class-report.ts';

/** A fact that the class has not understood, with the questions that show it. */
export type Idea = {
	readonly articleId: string;
	readonly factId: string;
	/** Numbers of the questions on it, those that say most first. */
	readonly questions: readonly number[];
	/** Answers to those questions, and how many were not right. */
	readonly asked: number;
	readonly missed: number;
	/** Wrong and sure of it: what has to be unlearnt. */
	readonly sureAndWrong: number;
};

/** A class that has it nine times in ten needs no lesson on it. */
const understood = 0.1;

/**
 * The facts most often missed, three unless told otherwise; those with a question of their own first. A question on several facts (an order, a
 * match) says less of each: its answers weigh one part in as many. Each question speaks for one idea.
 */
export function ideasToTeach(
	questions: readonly Pick<QuizQuestion, 'articleId' | 'factIds'>[],
	{ questions: reports, students }: ClassReport,
	count = 3
): Idea[] {
	const facts = new Map<string, { articleId: string; factId: string; on: number[] }>();
	questions.forEach(({ articleId, factIds }, at) => {
		for (const factId of factIds) {
			const id = `${articleId} ${factId}`;
			const known = facts.get(id) ?? { articleId, factId, on: [] };
			facts.set(id, { ...known, on: [...known.on, at] });
		}
	});
	const ranked = [...facts.values()].map((fact) => {
		const parts = fact.on.map((at) => {
			const weight = 1 / (questions[at]?.factIds.length ?? 1);
			return { at, weight, missed: 1 - (reports[at]?.facility ?? 1) };
		});
		const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
		const need = parts.reduce((sum, { weight, missed }) => sum + weight * missed, 0) / weights;
		parts.sort((a, b) => b.weight - a.weight || b.missed - a.missed || a.at - b.at);
		const on = parts.map(({ at }) => at);
		return { ...fact, on, need, weights, sure: sureAndWrong(students, on) };
	});
	const isSure = (weights: number) => Number(weights >= 1);
	ranked.sort(
		(a, b) =>
			isSure(b.weights) - isSure(a.weights) ||
			b.need - a.need ||
			b.sure - a.sure ||
			b.weights - a.weights
	);
	const spoken = new Set<number>();
	const ideas: Idea[] = [];
	for (const { articleId, factId, on, need, sure } of ranked) {
		if (ideas.length === count) break;
		if (need <= understood) continue;
		if (on.some((at) => spoken.has(at))) continue;
		on.forEach((at) => spoken.add(at));
		const asked = on.reduce((sum, at) => sum + (reports[at]?.n ?? 0), 0);
		const right = on.reduce((sum, at) => sum + (reports[at]?.right ?? 0), 0);
		ideas.push({
			articleId,
			factId,
			questions: on,
			asked,
			missed: asked - right,
			sureAndWrong: sure
		});
	}
	return ideas;
}

const sureAndWrong = (students: ClassReport['students'], on: readonly number[]): number =>
	students.reduce(
		(sum, { marks, sheet }) =>
			sum +
			on.filter((at) => marks[at] === 'wrong' && sheet.sheet.answers[at]?.confidence === 'sure')
				.length,
		0
	);
