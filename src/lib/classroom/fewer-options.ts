import type { Question, Solution } from '#lib/classroom/question.ts';
import { seededRandom } from '#lib/items/random.ts';

/** With two options left there is nothing more to leave out. */
const fewest = 3;

/**
 * The wrong option that a student with fewer options is not shown: the same for each of them, on
 * every device. Undefined where the question must keep all that it has.
 */
export function optionLeftOut(
	seed: string,
	number: number,
	asked: Pick<Question, 'interaction' | 'options'>,
	{ key }: Pick<Solution, 'key'>
): number | undefined {
	if (asked.interaction !== 'choice' || asked.options.length < fewest) return undefined;
	const wrong = asked.options.flatMap((_, at) => (key.includes(at) ? [] : [at]));
	return wrong[Math.floor(seededRandom(`${seed} fewer ${number}`)() * wrong.length)];
}
