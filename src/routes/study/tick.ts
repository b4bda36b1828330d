/** Felt on each answer, where the reader wants it and the device can; never the only sign. */
export function ticking(): (position: number, isWanted: boolean) => void {
	let before: number | undefined;
	return (position, isWanted) => {
		if (before !== undefined && position > before && isWanted) navigator.vibrate?.(10);
		before = position;
	};
}
