import type { Question } from '#lib/classroom/question.ts';
import type { QuizSettings } from '#lib/classroom/quiz.ts';
import { shuffle } from '#lib/items/options.ts';
import { seededRandom } from '#lib/items/random.ts';

export const letters = ['A', 'B', 'C', 'D'] as const;
export type Letter = (typeof letters)[number];

/** One of four orders of the same quiz. Numbers count from 0 and mean the master order. */
export type Version = {
	readonly letter: Letter;
	/** By place: the question that stands there. */
	readonly questions: readonly number[];
	/** By question: by place, the option that stands there. */
	readonly options: readonly (readonly number[])[];
};

/** All that decides a version. No key: a student's device makes the same one without knowing it. */
export type Mixable = {
	readonly seed: string;
	readonly questions: readonly { readonly asked: Pick<Question, 'options' | 'shuffle'> }[];
	readonly settings: Pick<QuizSettings, 'mixesQuestions' | 'mixesOptions'>;
};

/** Version A is the master order; B, C and D follow from the seed, the same on every device. */
export function versionOf({ seed, questions, settings }: Mixable, letter: Letter): Version {
	const isMaster = letter === 'A';
	const numbers = questions.map((_, number) => number);
	const mixes = !isMaster && settings.mixesQuestions;
	return {
		letter,
		questions: mixes ? shuffle(numbers, seededRandom(`${seed} ${letter} questions`)) : numbers,
		options: questions.map(({ asked }, number) => {
			const places = asked.options.map((_, at) => at);
			if (isMaster || !settings.mixesOptions) return places;
			return mixed(places, asked.shuffle, seededRandom(`${seed} ${letter} ${number}`));
		})
	};
}

function mixed(places: number[], how: Question['shuffle'], random: () => number): number[] {
	switch (how) {
		case 'none':
			return places;
		case 'all':
			return shuffle(places, random);
		case 'keep-last':
			return [...shuffle(places.slice(0, -1), random), ...places.slice(-1)];
		default:
			return how satisfies never;
	}
}

/** Where a master option stands in a version, from 0. */
export const placeOf = (version: Version, question: number, option: number): number =>
	version.options[question]?.indexOf(option) ?? -1;

/** What stands at a place of a version, as a master option; undefined where nothing does. */
export const optionAt = (version: Version, question: number, place: number): number | undefined =>
	version.options[question]?.[place];

/** The letter under which an option is read out, printed and held up. */
export const optionLetter = (place: number): string => String.fromCharCode(65 + place);
