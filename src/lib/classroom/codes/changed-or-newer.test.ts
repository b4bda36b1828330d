import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAssignment } from '#lib/classroom/codes/assignment.ts';
import { asFragment, asText, fromText } from '#lib/classroom/codes/carriers.ts';
import { crc32 } from '#lib/classroom/codes/crc32.ts';
import { framesOf, openFrame } from '#lib/classroom/codes/frames.ts';
import { openAssignment } from '#lib/classroom/codes/read-assignment.ts';
import { makeResult, openResult } from '#lib/classroom/codes/result.ts';
import { codeTroubleWords } from '#lib/classroom/codes/trouble-words.ts';
import { decoding } from '#lib/classroom/codes/trouble.ts';
import { exampleArticle } from '#lib/classroom/example.contract.ts';
import { questionFrom } from '#lib/classroom/from-item.ts';
import { defaultSettings, type Quiz } from '#lib/classroom/quiz.ts';
import { generateItems } from '#lib/items/generate.ts';

const questions = generateItems(exampleArticle).flatMap((item) => questionFrom(item, []) ?? []);
const quiz: Quiz = {
	schema: 'attache/quiz/1',
	id: '0123abcd',
	title: 'Israel opens a mission at NATO',
	seed: '0123abcd',
	questions: questions.slice(0, 20),
	settings: defaultSettings,
	articles: [],
	createdAt: 0,
	changedAt: 0
};
const whole = await makeAssignment({ quiz, asNumbers: false, reasons: true });
const codes = {
	'a quiz in words': [whole, openAssignment],
	'a quiz in numbers': [
		await makeAssignment({ quiz, asNumbers: true, reasons: true }),
		openAssignment
	],
	'a sealed quiz': [
		await makeAssignment({
			quiz,
			asNumbers: false,
			reasons: true,
			release: { code: '0123-4567', salt: new Uint8Array(8) }
		}),
		openAssignment
	],
	'a code of a sequence': [framesOf(whole)[1] as Uint8Array, openFrame],
	'a result': [
		makeResult({
			quizId: quiz.id,
			seat: 7,
			version: 'C',
			attempt: 1,
			nonce: 5,
			startedAt: Date.UTC(2026, 10, 22),
			hadFewerOptions: false,
			answers: [{ picked: [1], confidence: 'sure' }, { text: 'Brussels' }, {}]
		}),
		openResult
	]
} as const;

describe.each(Object.entries(codes))('%s', (_, [sound, open]) => {
	it('is read when it is sound', () => expect(open(sound)).toHaveProperty('value'));

	it('shows any changed byte, and any lost end', () => {
		fc.assert(
			fc.property(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
				const bytes = Uint8Array.from(sound);
				bytes[at] = (bytes[at] as number) ^ change;
				expect(open(bytes)).toHaveProperty('trouble');
				expect(open(sound.slice(0, at))).toHaveProperty('trouble');
			}),
			{ numRuns: 400 }
		);
	});

	it('shows a changed character, scanned or in a link', () => {
		for (const [text, alphabet] of [
			[asText(sound), '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'],
			[`#${asFragment(sound)}`, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_']
		] as const)
			fc.assert(
				fc.property(
					fc.integer({ min: 3, max: text.length - 1 }),
					fc.constantFrom(...alphabet),
					(at, character) => {
						if (text[at] === character) return;
						const changed = text.slice(0, at) + character + text.slice(at + 1);
						const packet = decoding(() => fromText(changed));
						if ('value' in packet) expect(open(packet.value)).toHaveProperty('trouble');
					}
				),
				{ numRuns: 200 }
			);
	});

	it('of a newer version is refused as newer, in words', () => {
		const newer = Uint8Array.from(sound);
		newer[1] = (newer[1] as number) + 1;
		// With a checksum of its own, so that only the version is out of the ordinary.
		new DataView(newer.buffer).setUint32(newer.length - 4, crc32(newer.subarray(0, -4)));
		expect(open(newer)).toEqual({ trouble: 'newer' });
		expect(codeTroubleWords.newer).toMatch(/newer version .* update/);
	});
});
