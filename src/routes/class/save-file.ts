/** Hands the browser a file to save. */
export function saveFile(content: BlobPart, name: string, type: string): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	Object.assign(document.createElement('a'), { href: url, download: name }).click();
	// The browser reads the file after the click; a minute is ample, for ever would be a leak.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A title as part of a file's name on any system. */
export const asFileName = (title: string): string =>
	title
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^A-Za-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60)
		.toLowerCase() || 'class';
