import type { QuizQuestion } from '#lib/classroom/question.ts';
import { longestTitle, mostQuestions, type Quiz, type QuizSettings } from '#lib/classroom/quiz.ts';

/**
 * What a teacher does to a quiz. Once it is handed out its questions stand: sheets in the students'
 * hands would mean something else. Then only the title, the class and the feedback may change, and
 * a copy is made for the rest.
 */
export const isOpen = ({ handedOutAt }: Quiz): boolean => handedOutAt === undefined;

export const titled = (quiz: Quiz, title: string): Quiz => ({
	...quiz,
	title: title.trim().slice(0, longestTitle) || quiz.title
});

export const dropped = (quiz: Quiz, at: number): Quiz => ({
	...quiz,
	questions: quiz.questions.filter((_, number) => number !== at)
});

/** From one place to another; those between move up or down. */
export function moved(quiz: Quiz, from: number, to: number): Quiz {
	const question = quiz.questions[from];
	if (!question || to < 0 || to >= quiz.questions.length) return quiz;
	const questions = quiz.questions.filter((_, number) => number !== from);
	questions.splice(to, 0, question);
	return { ...quiz, questions };
}

export const swapped = (quiz: Quiz, at: number, question: QuizQuestion): Quiz => ({
	...quiz,
	questions: quiz.questions.map((old, number) => (number === at ? question : old))
});

export const added = (quiz: Quiz, question: QuizQuestion): Quiz =>
	quiz.questions.length >= mostQuestions
		? quiz
		: { ...quiz, questions: [...quiz.questions, question] };

export const withSettings = (quiz: Quiz, change: Partial<QuizSettings>): Quiz => ({
	...quiz,
	settings: { ...quiz.settings, ...change }
});

/** Printed, shown or assigned for the first time. */
export const handedOut = (quiz: Quiz, at: number): Quiz =>
	isOpen(quiz) ? { ...quiz, handedOutAt: at, changedAt: at } : quiz;

/** The same questions as a quiz of its own, which may be changed again. */
export function copied(quiz: Quiz, { id, now }: { id: string; now: number }): Quiz {
	const title = `${quiz.title} (copy)`.slice(0, longestTitle);
	const copy: { -readonly [Part in keyof Quiz]: Quiz[Part] } = {
		...quiz,
		id,
		title,
		seed: id,
		createdAt: now,
		changedAt: now
	};
	delete copy.handedOutAt;
	return copy;
}
