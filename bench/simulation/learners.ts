/**
 * Simulated learners by published models of memory that are not FSRS. Days are counted from the
 * learner's first; a learner remembers one fact and says how likely it is known at a time.
 */

export type Fact = {
	/** Probability of recall at `day`, 0–1. */
	recall(day: number): number;
	/** The fact is asked at `day`, and the answer shown. */
	review(day: number, isRecalled: boolean): void;
};

export type Learner = {
	readonly name: string;
	readonly source: string;
	readonly weights: readonly number[];
	/** A fact of average difficulty at 0; facts differ by a standard normal `difference`. */
	fact(weights: readonly number[], difference: number): Fact;
};

/**
 * Half-life regression: p = 2^(−t/h), h = 2^(w0 √right + w1 √wrong + w2), in days. Several answers of
 * one day count as the first of them: the model was made for lessons, days apart.
 */
export const halfLife: Learner = {
	name: 'half-life regression',
	source:
		'Settles & Meeder 2016, A trainable spaced repetition model for language learning (ACL), without lexeme features; weights: medians over Anki users, HLR in open-spaced-repetition/srs-benchmark. Facts differ by a factor e^(0.5 z) of half-life (ours).',
	weights: [2.5819, -0.8674, 2.7245],
	fact([onRight = 0, onWrong = 0, constant = 0], difference) {
		let [right, wrong, last] = [0, 0, -Infinity];
		const halfLifeDays = () =>
			Math.min(2 ** (onRight * Math.sqrt(right) + onWrong * Math.sqrt(wrong) + constant), 36_500) *
			Math.exp(0.5 * difference);
		return {
			recall: (day) => (last === -Infinity ? 0 : 2 ** (-(day - last) / halfLifeDays())),
			review(day, isRecalled) {
				if (Math.floor(day) === Math.floor(last)) return;
				if (isRecalled) right++;
				else wrong++;
				last = day;
			}
		};
	}
};

/**
 * ACT-R with spacing: m = ln Σ (h tᵢ)^(−dᵢ), dᵢ = c e^(m at i) + a, p = 1 / (1 + e^((τ − m)/s)); t in
 * seconds, h the rate at which time between sessions counts.
 */
export const actR: Learner = {
	name: 'ACT-R',
	source:
		'Pavlik & Anderson 2005, Practice and forgetting effects on vocabulary memory (Cognitive Science 29): a 0.177, c 0.217, s 0.255, τ −0.704, h 0.025, digits as in open-spaced-repetition/srs-benchmark. Facts differ by 0.3 z of activation (ours).',
	weights: [0.176786766570677, 0.216967308403809, 0.254893976981164, -0.704205679427144, 0.025],
	fact([a = 0, c = 0, s = 1, threshold = 0, h = 0], difference) {
		const times: number[] = [];
		const decays: number[] = [];
		let known = { day: NaN, value: 0 };
		const activation = (day: number) => {
			if (known.day !== day) known = { day, value: activationAt(day) };
			return known.value;
		};
		const activationAt = (day: number) =>
			Math.log(
				times.reduce(
					(sum, time, at) =>
						sum + Math.max(1, (day - time) * 86_400 * h) ** -(decays[at] as number),
					0
				)
			) +
			0.3 * difference;
		return {
			recall: (day) =>
				times.length === 0 ? 0 : 1 / (1 + Math.exp((threshold - activation(day)) / s)),
			review(day) {
				decays.push(times.length === 0 ? a : c * Math.exp(activation(day)) + a);
				times.push(day);
				known = { day: NaN, value: 0 };
			}
		};
	}
};
