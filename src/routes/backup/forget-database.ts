import { secondCopy } from '#lib/store/copy.ts';
import { storeName } from '#lib/store/open-store.ts';

/** Deletes all, when the database cannot even be opened. */
export async function forgetDatabase(): Promise<void> {
	await secondCopy(storeName).forget();
	await deleteDatabase();
}

/** Deletes the database alone: at the next start the second copy brings back what was in it. */
export async function deleteDatabase(): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		const request = indexedDB.deleteDatabase(storeName);
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error ?? new Error('not deleted'));
		request.onblocked = () => reject(new Error('open in another tab'));
	});
}
