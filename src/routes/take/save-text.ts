/** Hands the browser a small file. */
export function saveText(text: string, name: string): void {
	const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
	Object.assign(document.createElement('a'), { href: url, download: name }).click();
	// The browser reads the file after the click; a minute is ample, for ever would be a leak.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
