import type { Connection } from '#lib/store/connection.ts';
import { handled, leftOut } from '#lib/store/reading.ts';
import type { Tally } from '#lib/store/store.ts';

/** Articles counted at once: what is answered meanwhile need not wait. */
const bite = 60;

/** Counted by the indexes: no card is read but those that are left out. */
export async function tallies(
	connection: Connection,
	articleIds: readonly string[]
): Promise<ReadonlyMap<string, Tally>> {
	const found = new Map<string, Tally>();
	for (let at = 0; at < articleIds.length; at += bite) {
		const ids = articleIds.slice(at, at + bite);
		const counts = await connection.run((database) => {
			const cards = database.transaction('cards').store;
			const count = async (id: string) =>
				Promise.all([
					cards.index('byArticle').count(id),
					cards.index('byStanding').count([id, 'review'])
				]);
			return Promise.all(ids.map(count));
		});
		for (const [index, [met, known]] of counts.entries())
			if (met > 0) found.set(ids[index] as string, { met, known });
	}
	await takeOut(connection, found);
	return found;
}

async function takeOut(connection: Connection, found: Map<string, Tally>): Promise<void> {
	const out = [...leftOut(await connection.run((database) => handled(database)))];
	const cards = await connection.run((database) => {
		const { store } = database.transaction('cards');
		return Promise.all(out.map((id) => store.get(id)));
	});
	for (const card of cards) {
		const tally = card && found.get(card.articleId);
		if (!card || !tally) continue;
		const { met, known } = tally;
		if (met === 1) found.delete(card.articleId);
		else
			found.set(card.articleId, {
				met: met - 1,
				known: known - (card.state === 'review' ? 1 : 0)
			});
	}
}
