import { describe, expect, it } from 'vitest';
import { choiceItem, sitting } from './test-sitting.ts';

const six = ['1', '2', '3', '4', '5', '6'].map((id) => choiceItem(id));

describe('a sitting', () => {
	it('records the review before the verdict is shown', async () => {
		const { session, reviews, choose } = sitting(six);
		const answering = choose('Turkey');
		expect(session.phase).toBe('question');
		await answering;
		expect(session.phase).toBe('answered');
		expect(reviews).toMatchObject([{ cardId: '1', rating: 'good', correct: true, tookMs: 1000 }]);
		expect(session.answered?.card?.intervalDays).toBe(4);
	});

	it('brings a missed question back, in other words, until it was right once', async () => {
		const { session, choose, goOn } = sitting(six);
		await choose('Greece');
		goOn();
		for (let i = 0; i < 4; i++) {
			await choose('Turkey');
			goOn();
		}
		expect(session.entry).toMatchObject({ itemId: '1', isRetry: true, wording: 1 });
		await choose('Turkey');
		goOn();
		await choose('Turkey');
		goOn();
		expect(session.phase).toBe('end');
		expect(session.session.results).toHaveLength(6);
		expect(session.session.results[0]).toEqual({ itemId: '1', passed: false });
	});

	it('ignores the second tap of a double tap', async () => {
		const { session, wait, choose } = sitting(six);
		await choose('Turkey');
		wait(100);
		session.continue();
		expect(session.phase).toBe('answered');
		wait(300);
		session.continue();
		expect(session.phase).toBe('question');
		await session.answer({ interaction: 'choice', option: 'Turkey' });
		expect(session.phase).toBe('question');
	});

	it('takes back answers one by one, and the question that they brought back', async () => {
		const { session, reviews, choose, goOn } = sitting(six);
		expect(session.canUndo).toBe(false);
		await choose('Greece');
		goOn();
		await choose('Turkey');
		await session.undo();
		expect(session.phase).toBe('question');
		expect(session.item?.id).toBe('2');
		await session.undo();
		expect(session.item?.id).toBe('1');
		expect(session.session.entries).toHaveLength(6);
		expect(reviews).toEqual([]);
		expect(session.canUndo).toBe(false);
	});

	it('keeps the answer on screen while it cannot be saved, and saves it once', async () => {
		const { session, reviews, failing, choose, goOn } = sitting(six);
		failing.code = 'full';
		await choose('Turkey');
		expect(session.failure).toBe('full');
		goOn();
		expect(session.phase).toBe('answered');
		await session.retry();
		expect(session.failure).toBe('full');
		delete failing.code;
		await session.retry();
		expect(session.failure).toBeUndefined();
		expect(reviews).toHaveLength(1);
	});

	it('goes on unsaved when the reader says so, and takes back nothing for it', async () => {
		const { session, reviews, failing, choose, goOn } = sitting(six);
		await choose('Turkey');
		goOn();
		failing.code = 'denied';
		await choose('Turkey');
		session.leaveUnsaved();
		expect(session.item?.id).toBe('3');
		delete failing.code;
		await session.undo();
		expect(session.item?.id).toBe('2');
		expect(reviews).toHaveLength(1);
	});

	it('says that an answer could not be taken back, and lets it stand', async () => {
		const { session, failing, choose } = sitting(six);
		await choose('Turkey');
		failing.code = 'lost';
		await session.undo();
		expect(session.isUndoRefused).toBe(true);
		expect(session.failure).toBeUndefined();
		expect(session.phase).toBe('answered');
	});

	it('accepts a typed answer that the reader insists on, then and later', async () => {
		const typed = choiceItem('1', { kind: 'gap', interaction: 'text-entry' });
		const { session, reviews, wait } = sitting([typed]);
		wait();
		await session.answer({ interaction: 'text-entry', text: 'Anatolia' });
		expect(session.answered?.grade.correct).toBe(false);
		wait();
		await session.overrule();
		expect(reviews).toMatchObject([{ rating: 'good', overruled: true, correct: false }]);
		expect(session.session.entries).toHaveLength(1);
		await session.undo();
		wait();
		await session.answer({ interaction: 'text-entry', text: 'anatolia' });
		expect(session.answered?.grade.correct).toBe(true);
	});

	it('turns a card over, and lets the reader rate it', async () => {
		const { session, reviews, wait } = sitting(six.slice(0, 2), { asCards: true });
		wait();
		await session.answer({ interaction: 'reveal' });
		expect(session.phase).toBe('turned');
		expect(reviews).toEqual([]);
		wait();
		await session.rate('again');
		expect(reviews).toMatchObject([{ graded: 'reader', correct: null, rating: 'again' }]);
		expect(session.phase).toBe('question');
		expect(session.session.entries).toHaveLength(3);
	});

	it('goes from a rated card to the next question in one step, past its answer', async () => {
		const seen: string[] = [];
		const look = () => seen.push(`${session.phase} ${session.item?.id}`);
		// Before anything that waits for the answer to be saved can be drawn.
		const { session, wait } = sitting(six, { asCards: true, onsaved: () => queueMicrotask(look) });
		wait();
		await session.answer({ interaction: 'reveal' });
		wait();
		await session.rate('good');
		expect(seen).toEqual(['question 2']);
	});

	it('rates a right guess as hard, and forgets the confidence with the question', async () => {
		const { session, reviews, choose, goOn } = sitting(six);
		session.confidence = 'guess';
		await choose('Turkey');
		expect(reviews).toMatchObject([{ rating: 'hard', confidence: 'guess' }]);
		goOn();
		expect(session.confidence).toBeUndefined();
	});

	it('offers a stop after ten questions', async () => {
		const many = Array.from({ length: 12 }, (_, i) => choiceItem(`${i}`));
		const { session, choose, goOn } = sitting(many);
		for (let i = 0; i < 10; i++) {
			await choose('Turkey');
			goOn();
		}
		expect(session.phase).toBe('rest');
		goOn();
		expect(session.phase).toBe('question');
		session.end();
		expect(session.phase).toBe('end');
	});
});
