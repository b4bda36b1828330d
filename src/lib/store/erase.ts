import { type Connection, write } from '#lib/store/connection.ts';
import { tableNames } from '#lib/store/database.ts';

/** Empties every table, in one transaction. */
export function erase(connection: Connection): Promise<void> {
	return connection.run((database) =>
		write(database, tableNames, async (transaction) => {
			await Promise.all(tableNames.map((table) => transaction.objectStore(table).clear()));
		})
	);
}
