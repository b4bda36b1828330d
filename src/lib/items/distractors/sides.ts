/**
 * A third of the keys below both wrong values, a third above, a third between, as `draw` (0–1) says, as
 * far as the list has them: the key must not be known for standing in the middle.
 */
export function onSides<T>(list: readonly T[], isBelow: (value: T) => boolean, draw: number): T[] {
	const below = list.filter(isBelow);
	const above = list.filter((value) => !isBelow(value));
	if (draw < 1 / 3) return [...above, ...below];
	if (draw < 2 / 3) return [...below, ...above];
	return [...below.slice(0, 1), ...above.slice(0, 1), ...below.slice(1), ...above.slice(1)];
}
