/** What happens to a backup file on its way; `lost` lines may be missing afterwards, the rest not. */
export type Damage = { readonly file: string; readonly lost: number };

/** Each kind of damage, at places that follow from `seed`. */
export function damages(text: string, seed: number): Record<string, Damage> {
	const lines = text.trimEnd().split('\n');
	const pick = (salt: number, most: number) => (seed * 7919 + salt * 104_729) % most;
	const cut = 1 + pick(1, text.length - 2); // the last line end is no loss
	const whole = text.slice(0, cut).split('\n').length - 1;
	const at = pick(2, text.length);
	const moved = 1 + pick(3, lines.length - 2);
	const line = lines[moved] ?? '';
	return {
		truncated: { file: text.slice(0, cut), lost: lines.length - whole },
		'one byte': {
			file: text.slice(0, at) + (text[at] === 'x' ? 'y' : 'x') + text.slice(at + 1),
			lost: 2 // a line end that is gone joins two lines
		},
		'a line gone': { file: lines.toSpliced(moved, 1).join('\n'), lost: 1 },
		'a line twice': { file: lines.toSpliced(moved, 0, line).join('\n'), lost: 0 },
		'lines mixed': {
			file: [lines[0], ...lines.slice(1, -1).reverse(), lines.at(-1)].join('\n'),
			lost: 0
		},
		'the file twice': { file: text + text, lost: 3 },
		'a header gone': { file: lines.slice(1).join('\n'), lost: 1 },
		'noise in front': { file: `\uFEFF${text.replaceAll('\n', '\r\n')}`, lost: 0 }
	};
}
