import fc from 'fast-check';
import { deflateSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Making, makeAssignment } from '#lib/classroom/codes/assignment.ts';
import { fromText } from '#lib/classroom/codes/carriers.ts';
import { openFrame } from '#lib/classroom/codes/frames.ts';
import { kindOf, packet } from '#lib/classroom/codes/packet.ts';
import { openAssignment } from '#lib/classroom/codes/read-assignment.ts';
import { openResult } from '#lib/classroom/codes/result.ts';
import { readReleaseCode } from '#lib/classroom/codes/seal.ts';
import { readShortCode } from '#lib/classroom/codes/short-code.ts';
import { unsqueezed } from '#lib/classroom/codes/squeeze.ts';
import { BadCode, decoding } from '#lib/classroom/codes/trouble.ts';
import { exampleArticle } from '#lib/classroom/example.contract.ts';
import { questionFrom } from '#lib/classroom/from-item.ts';
import { defaultSettings, type Quiz } from '#lib/classroom/quiz.ts';
import { generateItems } from '#lib/items/generate.ts';
import { quotes } from '#lib/ui/feedback/quotes.ts';

const all = generateItems(exampleArticle).flatMap(
	(item) => questionFrom(item, quotes(exampleArticle.text, item.evidence)) ?? []
);
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

describe('hostile input', () => {
	const decoders = [openAssignment, openResult, openFrame];
	it('never crashes a decoder: bytes of any kind, in a sound packet or none', () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 400 }),
				fc.constantFrom('assignment', 'result', 'frame'),
				(bytes, kind) => {
					for (const decode of decoders) {
						decode(bytes);
						decode(packet(kind, bytes));
					}
				}
			),
			{ numRuns: 2000 }
		);
	});

	it('never crashes on a changed assignment whose checksum was made anew', async () => {
		const sound = await makeAssignment(open);
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1 }), (changes) => {
				const content = sound.slice(2, -4);
				for (const [at, byte] of changes) content[at % content.length] = byte;
				openAssignment(packet('assignment', content));
			}),
			{ numRuns: 500 }
		);
	});

	it('never crashes on a text', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 300 }), (text) => {
				for (const one of [text, `AT:${text}`, `#q=${text}`]) decoding(() => fromText(one));
				readReleaseCode(text);
				readShortCode(text, quiz.id, quiz.questions.map(({ asked }) => asked).slice(0, 4));
			}),
			{ numRuns: 1000 }
		);
	});

	it('stops at a bomb', () => {
		const bomb = deflateSync(new Uint8Array(50_000_000));
		expect(() => unsqueezed(bomb)).toThrow(BadCode);
		expect(decoding(() => unsqueezed(bomb))).toEqual({ trouble: 'too-big' });
		expect(kindOf(zipSync({ a: new Uint8Array(9) }))).toBeUndefined();
	});
});
