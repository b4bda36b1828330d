import { isOpen } from '#lib/classroom/edit-quiz.ts';
import type { QuizQuestion } from '#lib/classroom/question.ts';
import type { Quiz } from '#lib/classroom/quiz.ts';
import { letters, versionOf } from '#lib/classroom/version.ts';

/** With thirty orders of three events every thirtieth dozen of seeds is sound; more tries cost nothing. */
const mostTries = 2000;

/**
 * The quiz with a seed under which no version shows an order, or pairs, as they are solved: whoever
 * presses down such a list would be right. Versions are made without the key, on students' devices
 * too, so the seed is chosen here, where the key is known. The same questions give the same seed; a
 * quiz that is handed out keeps what it has.
 */
export function soundlySeeded(quiz: Quiz): Quiz {
	if (!isOpen(quiz) || !quiz.settings.mixesOptions) return quiz;
	let best = { seed: quiz.id, given: Infinity };
	for (let tries = 0; tries < mostTries && best.given > 0; tries++) {
		const seed = tries === 0 ? quiz.id : `${quiz.id}.${tries}`;
		const given = givenAway({ ...quiz, seed });
		if (given < best.given) best = { seed, given };
	}
	return best.seed === quiz.seed ? quiz : { ...quiz, seed: best.seed };
}

/** How often a version of the quiz shows an order or pairs as they are solved. */
export function givenAway(quiz: Pick<Quiz, 'seed' | 'questions' | 'settings'>): number {
	return letters
		.map((letter) => versionOf(quiz, letter).options)
		.flatMap((options) => quiz.questions.filter((one, at) => isGiven(one, options[at] ?? [])))
		.length;
}

function isGiven({ asked, solution }: QuizQuestion, shown: readonly number[]): boolean {
	if (asked.interaction !== 'order' && asked.interaction !== 'match') return false;
	return solution.key.length > 1 && solution.key.every((option, place) => shown[place] === option);
}
