import { type Connection, write } from '#lib/store/connection.ts';
import { secondCopy } from '#lib/store/copy.ts';
import { tableNames } from '#lib/store/database.ts';

/** Empties the second copy, which would bring back the rest; then every table, in one transaction. */
export async function erase(connection: Connection, name: string): Promise<void> {
	await secondCopy(name).forget();
	await connection.run((database) =>
		write(database, tableNames, async (transaction) => {
			await Promise.all(tableNames.map((table) => transaction.objectStore(table).clear()));
		})
	);
}
