import qrcode from 'qrcode-generator';

export type QrPath = { readonly size: number; readonly path: string };

/** A QR code as one SVG path on a grid of `size` modules, without its quiet zone. Alphanumeric where it can be. */
export function qrPath(text: string, level: 'L' | 'M' | 'Q' | 'H' = 'M'): QrPath {
	const code = qrcode(0, level);
	code.addData(text, /^[0-9A-Z $%*+\-./:]*$/.test(text) ? 'Alphanumeric' : 'Byte');
	code.make();
	const size = code.getModuleCount();
	const path: string[] = [];
	for (let row = 0; row < size; row++)
		for (let from = 0; from < size; from++) {
			if (!code.isDark(row, from)) continue;
			let to = from + 1;
			while (to < size && code.isDark(row, to)) to++;
			path.push(`M${from} ${row}h${to - from}v1h-${to - from}z`);
			from = to;
		}
	return { size, path: path.join('') };
}
