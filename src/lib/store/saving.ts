import { type Connection, write } from '#lib/store/connection.ts';
import { readPreferences } from '#lib/store/preferences.ts';
import type { Store, StoreChange } from '#lib/store/store.ts';

type Saving = Pick<Store, 'saveSession' | 'beginArticle' | 'setPreferences'>;

/** The small things that are kept beside the log. */
export function saving(
	connection: Connection,
	told: <T>(what: StoreChange['what'], done: Promise<T>) => Promise<T>
): Saving {
	return {
		async saveSession(session) {
			const saved = connection.run((database) =>
				write(database, ['meta'], (transaction) =>
					transaction.objectStore('meta').put(session, 'session')
				)
			);
			await told('session', saved);
		},
		async beginArticle(articleId, now) {
			const begun = connection.run((database) =>
				write(database, ['begun'], async (transaction) => {
					const articles = transaction.objectStore('begun');
					if ((await articles.getKey(articleId)) === undefined)
						await articles.put({ articleId, begunAt: now });
				})
			);
			await told('articles', begun);
		},
		setPreferences(change) {
			const saved = connection.run((database) =>
				write(database, ['meta'], async (transaction) => {
					const meta = transaction.objectStore('meta');
					const all = readPreferences({
						...readPreferences(await meta.get('preferences')),
						...change
					});
					await meta.put(all, 'preferences');
					return all;
				})
			);
			return told('preferences', saved);
		}
	};
}
