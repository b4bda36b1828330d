import qrcode from 'qrcode-generator';

/** A QR code as one SVG path over a grid of modules, the quiet zone of four included. */
export type QrPath = { readonly size: number; readonly path: string };

const quiet = 4;

/**
 * The smallest code that holds the text, at level L: a screen is clean, and larger modules help a
 * phone more than redundancy does. Undefined where no code holds it.
 */
export function qrPath(text: string): QrPath | undefined {
	try {
		const code = qrcode(0, 'L');
		code.addData(text, /^[0-9A-Z $%*+\-./:]*$/.test(text) ? 'Alphanumeric' : 'Byte');
		code.make();
		return drawn(code);
	} catch {
		return undefined;
	}
}

function drawn(code: ReturnType<typeof qrcode>): QrPath {
	const count = code.getModuleCount();
	let path = '';
	for (let row = 0; row < count; row++)
		for (let column = 0; column < count; column++) {
			if (!code.isDark(row, column)) continue;
			let length = 1;
			while (column + length < count && code.isDark(row, column + length)) length++;
			path += `M${column + quiet} ${row + quiet}h${length}v1h-${length}z`;
			column += length;
		}
	return { size: count + 2 * quiet, path };
}
