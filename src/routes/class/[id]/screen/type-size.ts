/** How much larger the type of the room is than the screen's size asks for. */
const sizes = [0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2] as const;
const place = 'attache room type';

export function typeAfter(size: number, change: 'larger' | 'smaller'): number {
	const at = sizes.findIndex((one) => one >= size);
	return sizes[at + (change === 'larger' ? 1 : -1)] ?? size;
}

/** Of this tab: another room has another projector. */
export function recallType(): number {
	try {
		const size = Number(sessionStorage.getItem(place));
		return sizes.find((one) => one === size) ?? 1;
	} catch {
		return 1;
	}
}

export function rememberType(size: number): void {
	try {
		sessionStorage.setItem(place, String(size));
	} catch {
		// Storage is switched off: the size lasts until the page is left.
	}
}
