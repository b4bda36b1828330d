/**
 * The folder that the reader chose for backups. It has a small database of its own: a handle cannot
 * be written into a backup, means nothing on another device, and is wanted on two screens only.
 */
import { type DBSchema, deleteDB, openDB } from 'idb';

export type BackupFolder = {
	readonly handle: FileSystemDirectoryHandle;
	/** Write a backup after each sitting. */
	readonly isAutomatic: boolean;
	/** Epoch ms. */
	readonly lastSavedAt?: number;
};

type Tables = DBSchema & { folder: { key: 'chosen'; value: BackupFolder } };
const name = 'attache-backup-folder';

/** Undefined if none was chosen, or if what was kept cannot be read. */
export async function keptFolder(): Promise<BackupFolder | undefined> {
	if (typeof FileSystemDirectoryHandle === 'undefined') return undefined;
	try {
		const row: unknown = await use((database) => database.get('folder', 'chosen'));
		return isFolder(row) ? row : undefined;
	} catch {
		return undefined;
	}
}

export async function keepFolder(folder: BackupFolder): Promise<void> {
	await use((database) => database.put('folder', folder, 'chosen'));
}

/** The files in the folder stay: they are the reader's. */
export async function forgetFolder(): Promise<void> {
	await deleteDB(name);
}

async function use<T>(
	work: (database: Awaited<ReturnType<typeof open>>) => Promise<T>
): Promise<T> {
	const database = await open();
	try {
		return await work(database);
	} finally {
		database.close();
	}
}

const open = () =>
	openDB<Tables>(name, 1, { upgrade: (database) => void database.createObjectStore('folder') });

function isFolder(row: unknown): row is BackupFolder {
	return (
		typeof row === 'object' &&
		row !== null &&
		'handle' in row &&
		row.handle instanceof FileSystemDirectoryHandle &&
		'isAutomatic' in row &&
		typeof row.isAutomatic === 'boolean'
	);
}
