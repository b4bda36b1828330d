/** What a file or a text is, by its own first signs. */

/** The sign may stand after some bytes of a mail program. */
export function isPdf(bytes: Uint8Array): boolean {
	const head = bytes.subarray(0, 1024);
	for (let at = 0; at + 4 < head.length; at++)
		if (
			head[at] === 0x25 &&
			head[at + 1] === 0x50 &&
			head[at + 2] === 0x44 &&
			head[at + 3] === 0x46 &&
			head[at + 4] === 0x2d
		)
			return true;
	return false;
}

export const looksHtml = (text: string): boolean =>
	/^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|div|section|p|h1)\b/i.test(
		text.slice(0, 4000)
	);
