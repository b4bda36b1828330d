import {
	type Assignment,
	articleNumber,
	fingerprintOf,
	itemNumber
} from '#lib/classroom/codes/assignment.ts';
import { questionFrom } from '#lib/classroom/from-item.ts';
import type { Question, QuizQuestion, Solution } from '#lib/classroom/question.ts';
import { library } from '#lib/library/library.ts';
import { loadItems, loadText } from '#lib/library/load-parts.ts';
import { quotes } from '#lib/ui/feedback/quotes.ts';

/** The questions of an assignment, and what solves them where that may be known already. */
export type Resolved = {
	readonly questions: readonly Question[];
	readonly solutions?: readonly Solution[];
};

/** `other-library`: the numbers mean something else, or nothing, in this version of the app. */
export async function resolveAssignment({ body }: Assignment): Promise<Resolved | 'other-library'> {
	if (body.kind === 'open') return { questions: body.questions, solutions: body.solutions };
	if (body.kind === 'sealed') return { questions: body.questions };
	const found: (QuizQuestion | undefined)[] = [];
	for (const { article, items } of body.runs) {
		const id = library.find((entry) => articleNumber(entry.id) === article)?.id;
		const [all = [], text = ''] = id ? await Promise.all([loadItems(id), loadText(id)]) : [];
		for (const { item: number, keyPosition } of items) {
			const item = all.find((one) => itemNumber(one.id) === number);
			found.push(item && questionFrom({ ...item, keyPosition }, quotes(text, item.evidence)));
		}
	}
	const whole = found.flatMap((question) => question ?? []);
	if (whole.length !== found.length || fingerprintOf(whole) !== body.fingerprint)
		return 'other-library';
	return {
		questions: whole.map(({ asked }) => asked),
		solutions: whole.map(({ solution }) => solution)
	};
}
