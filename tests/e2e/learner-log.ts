import { writeBackup } from '#lib/exchange/backup.ts';
import { nextEntryId } from '#lib/scheduling/entry-id.ts';
import type { LogEntry } from '#lib/scheduling/review.ts';

const dayMs = 86_400_000;
const start = Date.UTC(2025, 0, 1, 9);

/** A backup of somebody who forgets far less than the published weights expect. */
export async function backupOfLearner(cards: number, reviewsACard: number): Promise<string> {
	const answers = Array.from({ length: cards * reviewsACard }, (_, at) => {
		const [card, nth] = [at % cards, Math.floor(at / cards)];
		// Days 0, 2, 8, 18, 32 …: the published weights expect a fifth of these to be forgotten.
		const day = 2 * nth * nth + (card % 2);
		return { cardId: `card-${card}`, reviewedAt: start + day * dayMs + card * 60_000, at };
	}).sort((a, b) => a.reviewedAt - b.reviewedAt);
	let id: string | undefined;
	const entries = answers.map(({ cardId, reviewedAt, at }): LogEntry => {
		id = nextEntryId(id, reviewedAt, new Uint8Array(10));
		return {
			id,
			type: 'review',
			v: 1,
			cardId,
			articleId: 'israel-nato-2016',
			reviewedAt,
			zoneOffsetMinutes: 60,
			rolloverHour: 4,
			rating: at % 53 === 17 ? 'again' : 'good',
			graded: 'reader',
			correct: null,
			wording: 0,
			tookMs: 5000,
			device: 'another'
		};
	});
	return writeBackup({ createdAt: start, device: 'another', entries, begun: [], preferences: {} });
}
