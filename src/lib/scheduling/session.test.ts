import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	withoutItem,
	advance,
	currentEntry,
	remaining,
	startSession,
	stepBack
} from '#lib/scheduling/session.ts';

const started = (count: number) =>
	startSession({
		id: 's',
		mode: 'quiz',
		articleId: 'nato',
		startedAt: 0,
		entries: Array.from({ length: count }, (_, at) => ({
			itemId: `i${at}`,
			articleId: 'nato',
			wording: 0,
			isRetry: false
		}))
	});
const asked = (session: ReturnType<typeof started>) => session.entries.map(({ itemId }) => itemId);

describe('a session', () => {
	it('asks a missed item again four questions later, in other words', () => {
		const session = advance(started(8), false, 2);
		expect(asked(session)).toEqual(['i0', 'i1', 'i2', 'i3', 'i4', 'i0', 'i5', 'i6', 'i7']);
		expect(session.entries[5]).toMatchObject({ isRetry: true, wording: 1 });
	});

	it('asks nothing again that was taken out, and keeps what was answered', () => {
		const session = advance(started(4), false, 1);
		const out = withoutItem(session, 'i0');
		expect(asked(out)).toEqual(['i0', 'i1', 'i2', 'i3']);
		expect(out.results).toEqual(session.results);
		expect(asked(withoutItem(out, 'i1'))).toEqual(['i0', 'i2', 'i3']);
	});

	it('asks it at the end when few are left, and until it is right once', () => {
		let session = advance(started(2), false, 1);
		session = advance(session, true, 1);
		expect(currentEntry(session)).toMatchObject({ itemId: 'i0', isRetry: true });
		session = advance(session, false, 1);
		expect(currentEntry(session)?.itemId).toBe('i0');
		session = advance(session, true, 1);
		expect(currentEntry(session)).toBeUndefined();
		expect(session.results).toEqual([
			{ itemId: 'i0', passed: false },
			{ itemId: 'i1', passed: true }
		]);
	});

	it('steps back over any number of answers to where it was', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 12 }), fc.array(fc.boolean()), (count, answers) => {
				const states = [started(count)];
				for (const passed of answers) {
					const last = states.at(-1);
					if (last && currentEntry(last)) states.push(advance(last, passed, 2));
				}
				for (let at = states.length - 1; at > 0; at--) {
					const [now, before] = [states[at], states[at - 1]];
					if (now && before)
						expect(stepBack(now, currentEntry(before)?.itemId ?? '')).toEqual(before);
				}
			})
		);
	});

	it('stays where it is when the review taken back was not its own', () => {
		const session = advance(started(3), true, 1);
		expect(stepBack(session, 'other')).toBe(session);
		expect(stepBack(started(3), 'i0')).toEqual(started(3));
	});

	it('says how many questions and minutes are left', () => {
		expect(remaining(started(6), 20_000)).toEqual({ count: 6, minutes: 2 });
		expect(remaining(started(0), 20_000)).toEqual({ count: 0, minutes: 0 });
	});
});
