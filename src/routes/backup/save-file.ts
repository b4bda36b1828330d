/** A file leaves the app in one of two ways: the browser's downloads, or the system's share sheet. */

/** Hands the browser a file to keep. */
export function download(file: File): void {
	const url = URL.createObjectURL(file);
	Object.assign(document.createElement('a'), { href: url, download: file.name }).click();
	// The browser reads the file after the click; a minute is ample, for ever would be a leak.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export function canShare(file: File): boolean {
	return navigator.canShare?.({ files: [file] }) ?? false;
}

/**
 * shared: the reader sent it somewhere · left: the reader closed the sheet · late: the press was too
 * long ago (making the file took too long), so that it needs another one.
 */
export type Shared = 'shared' | 'left' | 'late';

export async function share(file: File): Promise<Shared> {
	try {
		await navigator.share({ files: [file], title: file.name });
		return 'shared';
	} catch (cause) {
		if (cause instanceof DOMException && cause.name === 'AbortError') return 'left';
		if (cause instanceof DOMException && cause.name === 'NotAllowedError') return 'late';
		throw cause;
	}
}
