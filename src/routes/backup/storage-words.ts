/** What the browser has promised, and what would be lost: in sentences, without comfort or alarm. */
import type { StorageState } from '#lib/store/store.ts';
import { counted } from '../words.ts';

export function promise({ isPersisted }: StorageState, canBeCleared: boolean): string {
	if (isPersisted) return 'The browser has promised to keep your progress on this device.';
	if (isPersisted === undefined)
		return 'This browser does not say how long it keeps your progress.';
	return canBeCleared
		? 'The browser has made no promise. It clears what is unused for seven days unless Attaché is on the home screen.'
		: 'The browser has made no promise: it may clear your progress when the device runs out of room.';
}

export function backupWords(state: StorageState): string {
	const { lastBackupAt, entries, entriesSinceBackup, ownArticles, ownSinceBackup } = state;
	if (entries + ownArticles === 0) return 'Nothing to back up yet.';
	if (lastBackupAt === undefined)
		return `No backup yet. ${onlyHere(entries, ownArticles)} on this device only.`;
	const when = onDay(lastBackupAt);
	return entriesSinceBackup + ownSinceBackup === 0
		? `Last backup on ${when}. Everything is in it.`
		: `Last backup on ${when}. ${onlyHere(entriesSinceBackup, ownSinceBackup, ' since then')} on this device only.`;
}

/** "4 answers and 1 article of yours since then are". */
function onlyHere(answers: number, articles: number, when = ''): string {
	const parts = [
		...(answers > 0 ? [counted(answers, 'answer')] : []),
		...(articles > 0 ? [`${counted(articles, 'article')} of yours`] : [])
	];
	return `${parts.join(' and ')}${when} ${answers + articles === 1 ? 'is' : 'are'}`;
}

/** "4 May 2016". */
export const onDay = (at: number): string =>
	new Date(at).toLocaleDateString('en-GB', { dateStyle: 'long' });

/** Rows of the log that do not read as what they should be: said once, here, and nowhere in the way. */
export function damageWords(count: number): string {
	const rows =
		count === 1 ? 'One saved row is damaged and is' : `${count} saved rows are damaged and are`;
	return `${rows} left out; the rest is safe. A backup file made now holds all that is whole.`;
}

export function sizeWords(bytes: number): string {
	if (bytes < 100_000) return 'less than 0.1 MB';
	return `about ${(bytes / 1e6).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`;
}

/** Safari in a tab, on any Apple device. */
export function clearsAfterAWeek(): boolean {
	const { userAgent } = navigator;
	const isSafari = /AppleWebKit/.test(userAgent) && !/Chrom(e|ium)|Android/.test(userAgent);
	return isSafari && !matchMedia('(display-mode: standalone)').matches;
}
