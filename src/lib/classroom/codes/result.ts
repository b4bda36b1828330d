import type { Answer, AnswerSheet } from '#lib/classroom/answer-sheet.ts';
import type { Reader } from '#lib/classroom/codes/bytes.ts';
import { Writer } from '#lib/classroom/codes/bytes.ts';
import { opened, packet } from '#lib/classroom/codes/packet.ts';
import { BadCode, type Decoded, decoding } from '#lib/classroom/codes/trouble.ts';
import { mostQuestions, quizIdBytes, quizIdOf } from '#lib/classroom/quiz.ts';
import { highestSeat } from '#lib/classroom/roster.ts';
import { letters } from '#lib/classroom/version.ts';

const confidences = [undefined, 'guess', 'think-so', 'sure'] as const;
/** 1 January 2020; minutes since then fit four bytes for longer than we live. */
const epoch = Date.UTC(2020, 0, 1);
const minuteMs = 60_000;
const mostAttempts = 60;
const mostPicks = 30;

/** A sheet on its way to the teacher: seats and numbers, no name, no words of the quiz. */
export function makeResult(sheet: AnswerSheet): Uint8Array<ArrayBuffer> {
	const out = new Writer();
	out.bytes(quizIdBytes(sheet.quizId));
	out.fixed(sheet.nonce, 4);
	out.count(sheet.seat);
	out.byte(letters.indexOf(sheet.version) | (Math.min(sheet.attempt, mostAttempts) << 2));
	const { answers } = sheet;
	const hasConfidence = answers.some(({ confidence }) => confidence);
	const hasTimes = answers.some(({ tookMs }) => tookMs);
	out.byte((sheet.hadFewerOptions ? 1 : 0) | (hasConfidence ? 2 : 0) | (hasTimes ? 4 : 0));
	out.count(Math.max(0, Math.floor((sheet.startedAt - epoch) / minuteMs)));
	out.count(answers.length);
	out.bytes(asBytes(answers.flatMap(nibblesOf)));
	for (const { text } of answers) if (text) out.text(text);
	if (hasConfidence)
		for (let at = 0; at < answers.length; at += 4)
			out.byte(
				[0, 1, 2, 3].reduce(
					(sum, i) => sum | (confidences.indexOf(answers[at + i]?.confidence) << (2 * i)),
					0
				)
			);
	if (hasTimes) for (const { tookMs = 0 } of answers) out.byte(timeByte(tookMs));
	return packet('result', out.done());
}

export const openResult = (bytes: Uint8Array): Decoded<AnswerSheet> =>
	decoding(() => readResult(opened('result', bytes)));

function readResult(input: Reader): AnswerSheet {
	const quizId = quizIdOf(input.bytes(5));
	const nonce = input.fixed(4);
	const seat = input.count(highestSeat);
	const head = input.byte();
	const flags = input.byte();
	const minutes = input.count(2 ** 32);
	const picks = readPicks(input, input.count(mostQuestions));
	const texts = picks.map((pick) => (pick === 'text' ? input.text() : undefined));
	const sure = flags & 2 ? Array.from(input.bytes(Math.ceil(picks.length / 4))) : [];
	const times = flags & 4 ? Array.from(input.bytes(picks.length)) : [];
	input.end();
	const answers = picks.map((pick, at): Answer => {
		const confidence = confidences[((sure[at >> 2] ?? 0) >> (2 * (at & 3))) & 3];
		const text = texts[at];
		return {
			...(pick && pick !== 'text' && { picked: pick }),
			...(text !== undefined && { text }),
			...(confidence && { confidence }),
			...(times[at] && { tookMs: timeOf(times[at]) })
		};
	});
	const attempt = head >> 2;
	if (seat < 1 || attempt < 1) throw new BadCode('damaged');
	return {
		quizId,
		seat,
		version: input.one(letters, head & 3),
		attempt,
		nonce,
		startedAt: minutes === 0 ? 0 : epoch + minutes * minuteMs,
		hadFewerOptions: (flags & 1) !== 0,
		answers
	};
}

/*
 * Answers in half bytes. 0: omitted · 1–10: one option, counted from 1 · 13: a list: its length less
 * one, then an option each · 14: the same with a whole byte each · 15: a text, which follows later.
 */
function nibblesOf({ picked, text }: Answer): number[] {
	if (text) return [15];
	if (!picked || picked.length === 0) return [0];
	const [only] = picked;
	if (picked.length === 1 && (only as number) < 10) return [(only as number) + 1];
	if (picked.length <= 16 && picked.every((option) => option < 16))
		return [13, picked.length - 1, ...picked];
	return [14, ...halves(picked.length - 1), ...picked.flatMap(halves)];
}

const halves = (byte: number): [number, number] => [byte >> 4, byte & 15];

const asBytes = (nibbles: readonly number[]): number[] =>
	Array.from(
		{ length: Math.ceil(nibbles.length / 2) },
		(_, at) => ((nibbles[2 * at] ?? 0) << 4) | (nibbles[2 * at + 1] ?? 0)
	);

type Pick = readonly number[] | 'text' | undefined;

function readPicks(input: Reader, count: number): Pick[] {
	let held: number | undefined;
	const half = () => {
		if (held === undefined) {
			const byte = input.byte();
			held = byte & 15;
			return byte >> 4;
		}
		const low = held;
		held = undefined;
		return low;
	};
	const whole = () => half() * 16 + half();
	const list = (length: number, read: () => number) => {
		if (length > mostPicks) throw new BadCode('too-big');
		return Array.from({ length }, read);
	};
	return Array.from({ length: count }, (): Pick => {
		const tag = half();
		if (tag === 0) return undefined;
		if (tag <= 10) return [tag - 1];
		if (tag === 13) return list(half() + 1, half);
		if (tag === 14) return list(whole() + 1, whole);
		if (tag === 15) return 'text';
		throw new BadCode('damaged');
	});
}

/** Seconds up to two minutes, then steps of sixteen, up to 36 minutes; 0 is not known. */
function timeByte(tookMs: number): number {
	const seconds = Math.round(tookMs / 1000);
	if (tookMs <= 0) return 0;
	if (seconds < 128) return Math.max(1, seconds);
	return Math.min(255, 128 + Math.floor((seconds - 128) / 16));
}
const timeOf = (byte: number): number => 1000 * (byte < 128 ? byte : 128 + (byte - 128) * 16);
