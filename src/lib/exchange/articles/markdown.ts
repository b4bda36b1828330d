/** Markdown as plain text: its signs go, its words stay. What looks like HTML in it goes too. */
export function plainOfMarkdown(markdown: string): string {
	return markdown
		.replace(/\r\n?/g, '\n')
		.replace(/^---\n[^]{0,4000}?\n---\n/, '')
		.replace(/^(?:```|~~~)[^\n]*$/gm, '')
		.replace(/<!--[^]*?(?:-->|$)/g, '')
		.replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
		.replace(/!\[([^\][]{0,300})\]\([^()\s]{0,2000}[^()]{0,300}\)/g, '$1')
		.replace(/\[([^\][]{1,1000})\]\([^()\s]{0,2000}[^()]{0,300}\)/g, '$1')
		.replace(/\[([^\][]{1,1000})\]\[[^\][]{0,200}\]/g, '$1')
		.replace(/^\[[^\][]{1,200}\]:.*$/gm, '')
		.replace(/^ {0,3}(?:[-*_] ?){3,}$/gm, '')
		.replace(/^ {0,3}#{1,6} +(.*?)#* *$/gm, '\n$1\n')
		.replace(/^ {0,3}(?:> ?)+/gm, '')
		.replace(/^\s{0,8}(?:[-*+]|\d{1,3}[.)]) +/gm, '')
		.replace(/(\*{1,3}|_{1,3}|`{1,2}|~~)(?=\S)([^\n]{1,600}?)(?<=\S)\1/g, '$2')
		.replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1');
}

/** Front matter and headings, which give the text away as Markdown where its name does not. */
export const looksLikeMarkdown = (text: string): boolean =>
	/^ {0,3}#{1,3} \S/m.test(text) || /\[[^\][]{1,200}\]\(https?:/.test(text);

/** Title and date from front matter, where a note-taking program wrote them. */
export function frontMatter(markdown: string): Readonly<Record<string, string>> {
	const block = /^---\r?\n([^]{0,4000}?)\r?\n---\r?\n/.exec(markdown)?.[1] ?? '';
	const fields = new Map<string, string>();
	for (const line of block.split(/\r?\n/)) {
		const [, key, value] =
			/^(title|author|date|published|source|url|site):\s*(.+)$/i.exec(line) ?? [];
		if (key && value) fields.set(key.toLowerCase(), value.replace(/^(["'])(.*)\1$/, '$2'));
	}
	return Object.fromEntries(fields);
}
