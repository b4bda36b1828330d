import type { ItemMaker, Made } from '#lib/workers/items.ts';

/**
 * One maker for all that are asked for until nobody waits any more. After an update the questions of every own
 * article are made anew: a worker for each of a hundred articles would be more than a phone can hold.
 */
export function takingTurns(open: () => Promise<ItemMaker>): ItemMaker['make'] {
	let maker: Promise<ItemMaker> | undefined;
	let last: Promise<unknown> = Promise.resolve();
	let waiting = 0;
	return async (article): Promise<Made> => {
		waiting++;
		const opened = (maker ??= open());
		const turn = last.then(async () => (await opened).make(article));
		// What fails for one article is no reason not to make the next.
		last = turn.catch(() => undefined);
		try {
			return await turn;
		} finally {
			waiting--;
			if (waiting === 0) {
				maker = undefined;
				void opened.then((open) => open.close()).catch(() => undefined);
			}
		}
	};
}
