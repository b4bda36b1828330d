import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerSheet } from '#lib/classroom/answer-sheet.ts';
import {
	type Making,
	fingerprintOf,
	itemNumber,
	keyPositionOf,
	makeAssignment
} from '#lib/classroom/codes/assignment.ts';
import { crc32 as crcOf } from '#lib/classroom/codes/crc32.ts';
import { asFragment, asText, fromText } from '#lib/classroom/codes/carriers.ts';
import {
	framesOf,
	gathered,
	openFrame,
	type Gathered,
	wholeOf
} from '#lib/classroom/codes/frames.ts';
import { packet } from '#lib/classroom/codes/packet.ts';
import { openAssignment, releasedSolutions } from '#lib/classroom/codes/read-assignment.ts';
import { makeResult, openResult } from '#lib/classroom/codes/result.ts';
import { readReleaseCode, releaseCodeOf } from '#lib/classroom/codes/seal.ts';
import { isTiny, makeShortCode, readShortCode } from '#lib/classroom/codes/short-code.ts';
import { exampleArticle } from '#lib/classroom/example.contract.ts';
import { questionFrom } from '#lib/classroom/from-item.ts';
import { defaultSettings, type Quiz } from '#lib/classroom/quiz.ts';
import { letters } from '#lib/classroom/version.ts';
import { generateItems } from '#lib/items/generate.ts';
import type { Item } from '#lib/items/schema.ts';
import { selectItems } from '#lib/items/select.ts';
import type { QuizQuestion } from '#lib/classroom/question.ts';
import { quotes } from '#lib/ui/feedback/quotes.ts';

const items = generateItems(exampleArticle);
const questionOf = (item: Item) =>
	questionFrom(item, quotes(exampleArticle.text, item.evidence)) as QuizQuestion;
const all = items.map(questionOf);
const quiz: Quiz = {
	schema: 'attache/quiz/1',
	id: '0123abcd',
	title: 'Israel opens a mission at NATO',
	seed: '0123abcd',
	questions: all.slice(0, 60),
	settings: { ...defaultSettings, feedback: 'released', minutes: 25 },
	articles: [],
	createdAt: 0,
	changedAt: 0
};
const open: Making = { quiz, asNumbers: false, reasons: true };
const salt = new Uint8Array(8).fill(7);
const release = { code: '0123-4567', salt };

const valueOf = <T>(decoded: { value: T } | { trouble: string }): T => {
	if ('trouble' in decoded) throw new Error(decoded.trouble);
	return decoded.value;
};

describe('an assignment', () => {
	it('says the same on the other side', async () => {
		const back = valueOf(openAssignment(await makeAssignment(open)));
		expect(back).toMatchObject({ quizId: quiz.id, seed: quiz.seed, settings: quiz.settings });
		if (back.body.kind !== 'open') throw new Error(back.body.kind);
		expect(back.body.questions).toEqual(quiz.questions.map(({ asked }) => asked));
		// Accepted spellings of a plain key come back with how they are compared, which is what they meant.
		expect(back.body.solutions.map(({ typed: _, ...rest }) => rest)).toEqual(
			quiz.questions.map(({ solution: { typed: _, ...rest } }) => rest)
		);
		expect(back.body.solutions.map(({ typed }) => typed?.key.text)).toEqual(
			quiz.questions.map(({ solution }) => solution.typed?.key.text)
		);
	});

	it('of a built-in article carries numbers alone', async () => {
		const back = valueOf(openAssignment(await makeAssignment({ ...open, asNumbers: true })));
		if (back.body.kind !== 'built-in') throw new Error(back.body.kind);
		expect(back.body.fingerprint).toBe(fingerprintOf(quiz.questions));
		expect(back.body.runs.flatMap(({ items }) => items)).toEqual(
			quiz.questions.map((question) => ({
				item: itemNumber(question.itemId),
				keyPosition: keyPositionOf(question)
			}))
		);
		expect(new Set(all.map(({ itemId }) => itemNumber(itemId))).size).toBe(all.length);
	});

	it('as numbers is rebuilt word for word, wherever the set has put its keys', () => {
		const chosen = selectItems(items, { count: 20, seed: 'any' });
		const asked = chosen.map((item) => questionOf(item));
		const rebuilt = asked.map((question) => {
			const item = items.find(({ id }) => id === question.itemId) as Item;
			return questionOf({ ...item, keyPosition: keyPositionOf(question) });
		});
		expect(fingerprintOf(rebuilt)).toBe(fingerprintOf(asked));
	});

	it('held back, tells key and reasons to nobody without the code', async () => {
		const bytes = await makeAssignment({ ...open, asNumbers: true, release });
		const back = valueOf(openAssignment(bytes));
		if (back.body.kind !== 'sealed') throw new Error(back.body.kind);
		expect(Object.keys(back.body).sort()).toEqual(['kind', 'questions', 'salt', 'sealed']);
		const told = JSON.stringify(back.body.questions);
		expect(quiz.questions.filter(({ itemId }) => told.includes(itemId))).toEqual([]);
		expect(told).not.toMatch(/rationale|evidence|"key"/);
		expect(await releasedSolutions(back.body, '0123-4568')).toBeUndefined();
		const solutions = valueOf(
			(await releasedSolutions(back.body, release.code)) ?? { trouble: 'x' }
		);
		expect(solutions.map(({ key }) => key)).toEqual(
			quiz.questions.map(({ solution }) => solution.key)
		);
	});

	it('for one student names the seat and the same wrong options, never a key', async () => {
		const accommodations = { time: 1.5, fewerOptions: true, largePrint: true, rest: true } as const;
		const student = { seat: 17, accommodations };
		const { personal } = valueOf(
			openAssignment(await makeAssignment({ ...open, student, release }))
		);
		expect(personal).toMatchObject(student);
		personal?.leftOut.forEach((option, at) => {
			if (option !== undefined) expect(quiz.questions[at]?.solution.key).not.toContain(option);
		});
		expect(personal?.leftOut.some((option) => option !== undefined)).toBe(true);
	});
});

const answer = fc.record(
	{
		picked: fc.array(fc.nat(29), { minLength: 1, maxLength: 20 }),
		confidence: fc.constantFrom('sure' as const, 'think-so' as const, 'guess' as const),
		tookMs: fc.integer({ min: 1, max: 127 }).map((s) => s * 1000)
	},
	{ requiredKeys: [] }
);
const typed = fc.record({ text: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }) });
const sheet: fc.Arbitrary<AnswerSheet> = fc.record({
	quizId: fc.constantFrom('0123abcd', 'zzzzzzzz', '00000000'),
	seat: fc.integer({ min: 1, max: 999 }),
	version: fc.constantFrom(...letters),
	attempt: fc.integer({ min: 1, max: 60 }),
	nonce: fc.nat(0xffffffff),
	startedAt: fc.nat(50_000_000).map((m) => (m === 0 ? 0 : Date.UTC(2020, 0, 1) + m * 60_000)),
	hadFewerOptions: fc.boolean(),
	answers: fc.array(fc.oneof(answer, typed), { maxLength: 60 })
});

describe('a result', () => {
	it('says the same on the other side, by code, link and file', () => {
		fc.assert(
			fc.property(sheet, (one) => {
				const bytes = makeResult(one);
				for (const text of [asText(bytes), `https://a.example/take#${asFragment(bytes)}`])
					expect(valueOf(openResult(fromText(text)))).toEqual(one);
			})
		);
	});

	it('shows any changed byte', () => {
		fc.assert(
			fc.property(sheet, fc.nat(), fc.integer({ min: 1, max: 255 }), (one, at, change) => {
				const bytes = makeResult(one);
				bytes[at % bytes.length] = (bytes[at % bytes.length] as number) ^ change;
				expect(openResult(bytes)).toHaveProperty('trouble');
			}),
			{ numRuns: 500 }
		);
	});

	it('of a newer version is refused as newer', () => {
		const bytes = makeResult(fc.sample(sheet, { numRuns: 1, seed: 1 })[0] as AnswerSheet);
		const newer = packet('result', bytes.subarray(2, -4));
		newer[1] = 2;
		const again = packet('result', new Uint8Array(0));
		// Packed anew with the higher number, so that only the version is out of the ordinary.
		const view = new DataView(newer.buffer);
		view.setUint32(newer.length - 4, crcOf(newer.subarray(0, -4)));
		expect(openResult(newer)).toEqual({ trouble: 'newer' });
		expect(openResult(again)).toEqual({ trouble: 'damaged' });
	});

	it('stays small: twenty answers with confidence and times', () => {
		const answers = Array.from({ length: 20 }, () => ({
			picked: [2],
			confidence: 'sure' as const,
			tookMs: 20_000
		}));
		const bytes = makeResult({
			quizId: '0123abcd',
			seat: 30,
			version: 'B',
			attempt: 1,
			nonce: 0xdeadbeef,
			startedAt: Date.UTC(2026, 10, 22),
			hadFewerOptions: false,
			answers
		});
		expect(bytes.length).toBeLessThanOrEqual(60);
	});
});

describe('a short code', () => {
	const shapes = all
		.map(({ asked }) => asked)
		.filter(({ interaction, options }) => interaction === 'choice' && options.length <= 4)
		.slice(0, 5);
	const tiny = fc.record({
		seat: fc.integer({ min: 1, max: 99 }),
		version: fc.constantFrom(...letters),
		attempt: fc.integer({ min: 1, max: 3 }),
		picks: fc.tuple(
			...shapes.map(({ options }) => fc.integer({ min: -1, max: options.length - 1 }))
		)
	});
	const sheetFor = ({ picks, ...rest }: { picks: number[] } & Omit<AnswerSheet, 'answers'>) => ({
		...rest,
		answers: picks.map((pick) => (pick < 0 ? {} : { picked: [pick] }))
	});
	const whole = { quizId: quiz.id, nonce: 1, startedAt: 0, hadFewerOptions: false };

	it('says the same on the other side, and twice is the same sheet', () => {
		expect(isTiny(shapes)).toBe(true);
		fc.assert(
			fc.property(tiny, (one) => {
				const made = sheetFor({ ...whole, ...one });
				const code = makeShortCode(made, shapes) ?? '';
				const back = readShortCode(code, quiz.id, shapes);
				expect(back).toEqual({ ...made, nonce: back?.nonce });
				expect(readShortCode(code.replaceAll(' ', ''), quiz.id, shapes)).toEqual(back);
			})
		);
	});

	it('shows any wrong digit and any two exchanged', () => {
		fc.assert(
			fc.property(tiny, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 9 }), (one, i, j, by) => {
				const code = (makeShortCode(sheetFor({ ...whole, ...one }), shapes) ?? '').replaceAll(
					' ',
					''
				);
				const digits = [...code];
				const [a, b] = [i % digits.length, j % digits.length];
				const wrong = digits.with(a, String((Number(digits[a]) + by) % 10)).join('');
				expect(readShortCode(wrong, quiz.id, shapes)).toBeUndefined();
				const exchanged = digits
					.with(a, digits[b] as string)
					.with(b, digits[a] as string)
					.join('');
				if (exchanged !== code) expect(readShortCode(exchanged, quiz.id, shapes)).toBeUndefined();
			}),
			{ numRuns: 500 }
		);
	});
});

describe('frames', () => {
	it('come together in any order, with repetition, after loss and beside another sequence', () => {
		const bytes = fc.uint8Array({ minLength: 1, maxLength: 6000 });
		fc.assert(
			fc.property(bytes, bytes, fc.infiniteStream(fc.nat()), (one, other, picks) => {
				const frames = framesOf(one).map((frame) => valueOf(openFrame(frame)));
				const stray = valueOf(openFrame(framesOf(other)[0] as Uint8Array));
				let have: Gathered | undefined = gathered(undefined, stray);
				for (let i = 0; i < 3; i++)
					have = gathered(have, frames[(picks.next().value as number) % frames.length] as never);
				for (const frame of frames.toReversed()) have = gathered(have, frame);
				expect(wholeOf(have)).toEqual(one);
			})
		);
	});
});

it('a release code can be typed as it is heard', () => {
	fc.assert(
		fc.property(fc.uint8Array({ minLength: 5, maxLength: 5 }), (bytes) => {
			const code = releaseCodeOf(bytes);
			expect(readReleaseCode(code.toLowerCase().replace('-', ' '))).toBe(code);
			expect(readReleaseCode(code.replaceAll('0', 'o').replaceAll('1', 'L'))).toBe(code);
		})
	);
	expect(readReleaseCode('1234')).toBeUndefined();
});
