import { enoughStudents } from '#lib/classroom/report/enough.ts';
import type { Mark } from '#lib/classroom/mark.ts';
import type { ConfidenceReport, QuestionReport } from '#lib/classroom/report/question-report.ts';
import type { ClassReport } from '#lib/classroom/report/class-report.ts';
import { counted } from '../../../../words.ts';

/** What the figures mean, in the words of a colleague. Thresholds: Moodle's quiz report, CLASSROOM.md. */

export const percent = (share: number): string => `${Math.round(share * 100)} %`;
/** "0.42", "−0.10". */
export const figure = (value: number): string => value.toFixed(2).replace('-', '−');

export const markWords: Readonly<Record<Mark, string>> = {
	right: 'right',
	wrong: 'wrong',
	omitted: 'not answered'
};
export const markSigns: Readonly<Record<Mark, string>> = { right: '●', wrong: '✕', omitted: '–' };

export function discriminationWords({ n, discrimination }: QuestionReport): string {
	if (n < enoughStudents) return 'n too small';
	if (discrimination === undefined) return 'all answered alike';
	const value = figure(discrimination);
	if (discrimination < 0) return `${value} · the weaker had it more often: look at the question`;
	if (discrimination < 0.25) return `${value} · tells the stronger from the weaker a little`;
	return `${value} · tells the stronger from the weaker well`;
}

export function facilityWords({ n, facility = 0 }: QuestionReport): string {
	if (n < enoughStudents) return 'n too small to call it easy or hard';
	if (facility > 0.7) return 'most have it';
	return facility < 0.3 ? 'hard for this class' : 'the class is divided';
}

export function alphaWords({ n, alpha }: ClassReport): string {
	if (n < enoughStudents) return 'Reliability: n too small (ten sheets are needed).';
	if (alpha === undefined) return 'Reliability: all have the same score, so it says nothing.';
	const reading =
		alpha > 0.75
			? 'the score says much about a student'
			: alpha < 0.64
				? 'the score alone says little about a student'
				: 'the score says something about a student';
	return `Reliability (KR-20): ${figure(alpha)}, from ${counted(n, 'sheet')}; ${reading}.`;
}

const confidenceNames = { sure: 'sure', 'think-so': 'thought so', guess: 'guessed' } as const;

export const confidenceWords = (reports: readonly ConfidenceReport[]): string =>
	reports
		.map(
			({ confidence, count, right }) => `${count} ${confidenceNames[confidence]} (${right} right)`
		)
		.join(', ');

export function timeWords(ms: number): string {
	const seconds = Math.round(ms / 1000);
	if (seconds < 90) return `${seconds} s`;
	return `${Math.round(seconds / 60)} min`;
}
