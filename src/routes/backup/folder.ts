/** Backups into the reader's own folder: written by itself after a sitting, the oldest replaced. */
import { expiredBackups, folderFileName } from '#lib/exchange/backup-name.ts';
import { type BackupFolder, keepFolder, keptFolder } from '#lib/store/backup-folder.ts';
import type { Store } from '#lib/store/store.ts';
import { type Working, makeBackup } from '#lib/workers/backup.ts';

/** Chromium on a computer and, lately, on Android; elsewhere files are downloaded or shared. */
export const canChooseFolder = (): boolean => 'showDirectoryPicker' in window;

/** Undefined if the reader closed the dialog. */
export async function chooseFolder(): Promise<BackupFolder | undefined> {
	try {
		const handle = await window.showDirectoryPicker({ id: 'attache-backup', mode: 'readwrite' });
		const folder: BackupFolder = { handle, isAutomatic: true };
		await keepFolder(folder);
		return folder;
	} catch (cause) {
		if (cause instanceof DOMException && cause.name === 'AbortError') return undefined;
		throw cause;
	}
}

/** granted: may be written to now · prompt: the reader has to press once more · denied: refused. */
export async function permission(
	{ handle }: BackupFolder,
	ask = false
): Promise<'granted' | 'prompt' | 'denied'> {
	const mode = { mode: 'readwrite' } as const;
	const state = (await handle.queryPermission?.(mode)) ?? 'granted';
	return state === 'prompt' && ask ? ((await handle.requestPermission?.(mode)) ?? state) : state;
}

/**
 * Writes a backup into the folder and removes the oldest of this device's; resolves to its name.
 * The browser writes beside the old file and puts the new one in its place at the end, so that a
 * write which breaks off costs nothing.
 */
export async function backUpInto(
	folder: BackupFolder,
	store: Store,
	now: number,
	working?: Working
): Promise<string> {
	const name = folderFileName(now, -new Date(now).getTimezoneOffset(), store.device);
	const target = await folder.handle.getFileHandle(name, { create: true });
	const writable = await target.createWritable();
	let size = 0;
	try {
		const put = async (piece: Uint8Array<ArrayBuffer>) => {
			size += piece.length;
			await writable.write(piece);
		};
		await makeBackup(store, now, put, working);
		await writable.close();
	} catch (cause) {
		await writable.abort().catch(() => undefined);
		throw cause;
	}
	const written = await target.getFile();
	if (written.size !== size) throw new Error('the file in the folder is not whole');
	await store.backedUp(now);
	await keepFolder({ ...folder, lastSavedAt: now });
	await removeExpired(folder.handle, store.device);
	return name;
}

/** What happened by itself after a sitting; undefined if the reader has not asked for it. */
export type AfterSitting =
	| { readonly state: 'saved'; readonly name: string }
	| { readonly state: 'prompt' | 'failed'; readonly folder: BackupFolder };

export async function backUpAfterSitting(
	store: Store,
	now: number
): Promise<AfterSitting | undefined> {
	const folder = await keptFolder();
	if (!folder?.isAutomatic) return undefined;
	try {
		if ((await permission(folder)) !== 'granted') return { state: 'prompt', folder };
		return { state: 'saved', name: await backUpInto(folder, store, now) };
	} catch {
		return { state: 'failed', folder };
	}
}

/** A file that cannot be removed does no harm: it stays. */
async function removeExpired(handle: FileSystemDirectoryHandle, device: string): Promise<void> {
	try {
		const names: string[] = [];
		for await (const name of handle.keys()) names.push(name);
		for (const name of expiredBackups(names, device)) await handle.removeEntry(name);
	} catch {
		// Another program may be syncing the folder just now.
	}
}

declare global {
	interface Window {
		showDirectoryPicker(options: {
			id?: string;
			mode?: 'read' | 'readwrite';
		}): Promise<FileSystemDirectoryHandle>;
	}
	interface FileSystemHandle {
		queryPermission?(descriptor: { mode: 'readwrite' }): Promise<'granted' | 'prompt' | 'denied'>;
		requestPermission?(descriptor: { mode: 'readwrite' }): Promise<'granted' | 'prompt' | 'denied'>;
	}
}
