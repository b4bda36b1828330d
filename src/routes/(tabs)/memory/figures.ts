/** Everything that the screen shows, from the sums of the log and, for names, from the library. */
import { forgettingCurve } from '#lib/scheduling/fsrs.ts';
import { type StudyClock, studyDay, studyDayStart } from '#lib/scheduling/study-day.ts';
import { calibration } from '#lib/statistics/calibration.ts';
import { studyDays, studyWeeks } from '#lib/statistics/days.ts';
import { hardest, rememberedOn, standings } from '#lib/statistics/memory.ts';
import { retentionByPrediction, trueRetention } from '#lib/statistics/retention.ts';
import { type Known, type SubjectKind, knownOf, subjectsOf } from '#lib/statistics/subjects.ts';
import type { Digest } from '#lib/scheduling/digest.ts';
import type { Store } from '#lib/store/store.ts';
import { listArticles } from '../../articles/listed.ts';
import { afterPainting } from '../../after-painting.ts';
import { partsOf } from '../../articles/parts.ts';

export const daysAhead = 30;
export const daysBack = 30;
export const weeksBack = 12;
const hardestShown = 10;

export type Figures = Awaited<ReturnType<typeof readFigures>>;

export async function readFigures(
	store: Store,
	{ now, clock }: { readonly now: number; readonly clock: StudyClock },
	onProgress: (share: number) => void
) {
	const today = studyDay(now, clock);
	const ends = Array.from({ length: daysAhead }, (_, at) => studyDayStart(today + at + 1, clock));
	const [digest, parameters] = await Promise.all([
		store.reviewDigest(onProgress),
		store.tuning().then((tuning) => tuning.parameters())
	]);
	const curve = forgettingCurve(parameters);
	return {
		today,
		answers: digest.count,
		/** Counted once the answers are read: together both would take as long as one after the other. */
		due: store.dueWithin([0, ...ends]), // what is overdue waits for today
		...rememberedOn(digest, today, curve),
		retention: trueRetention(digest, today - daysBack + 1),
		allRetention: trueRetention(digest),
		bins: retentionByPrediction(digest),
		days: studyDays(digest, today - daysBack + 1, today),
		weeks: studyWeeks(digest, today, weeksBack),
		calibration: calibration(digest),
		/** Needs the library's chunks, and every card by its name, so it comes a little later. */
		named: new Promise<void>(afterPainting).then(() => namedOf(digest, today, curve, store))
	};
}

export type KnownSubject = Known & {
	readonly id: string;
	readonly kind: SubjectKind;
	readonly name: string;
	readonly parts: readonly (Known & { readonly articleId: string; readonly headline: string })[];
};

async function namedOf(
	digest: Digest,
	today: number,
	curve: ReturnType<typeof forgettingCurve>,
	store: Store
) {
	const all = standings(digest);
	/** The chance of remembering each question today. */
	const memory = new Map<string, number>();
	for (const { cardId, stability, lastDay } of all)
		memory.set(cardId, curve(today - lastDay, stability));
	const begun = new Set(all.map(({ articleId }) => articleId));
	const parts = partsOf(store);
	const own = (await listArticles(store)).filter(({ id }) => begun.has(id));
	const loaded = await Promise.all(
		own.map(async ({ id }) => [await parts.article(id), await parts.items(id)] as const)
	);
	const articles = loaded.flatMap(([article, items]) =>
		article && items ? { article, items } : []
	);
	const headlines = new Map(own.map(({ id, headline }) => [id, headline]));
	const items = new Map(articles.flatMap(({ items }) => items).map((item) => [item.id, item]));
	const subjects = subjectsOf(articles)
		.map(({ parts, ...subject }): KnownSubject => {
			const known = parts.map(({ articleId, itemIds }) => ({
				articleId,
				headline: headlines.get(articleId) ?? articleId,
				...knownOf(itemIds, memory)
			}));
			const whole = knownOf(
				parts.flatMap(({ itemIds }) => itemIds),
				memory
			);
			return { ...subject, ...whole, parts: known };
		})
		.filter(({ asked }) => asked > 0)
		.sort((a, b) => b.asked - a.asked || (a.name < b.name ? -1 : 1));
	const hard = hardest(
		all.filter(({ cardId }) => items.has(cardId)),
		hardestShown
	).flatMap((standing) => {
		const item = items.get(standing.cardId);
		return item ? { ...standing, item } : [];
	});
	return { subjects, hard };
}
