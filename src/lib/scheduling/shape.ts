/** Whether a value read from outside (a database row, a file) may stand in a field. */
export type Check = (value: unknown) => boolean;
export type Shape<T> = { readonly [Key in keyof T]-?: Check };

/**
 * A clean copy of `value` with the shape's fields only, or undefined if one of them does not hold.
 * Small enough for the first load, where a schema library is not.
 */
export function readShape<T>(shape: Shape<T>, value: unknown): T | undefined {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
	const out: Partial<T> = {};
	for (const key of Object.keys(shape) as (keyof T & string)[]) {
		const field = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
		if (!shape[key](field)) return undefined;
		if (field !== undefined) out[key] = field as T[typeof key];
	}
	return out as T;
}

export const is =
	(...allowed: readonly unknown[]): Check =>
	(value) =>
		allowed.includes(value);

export const optional =
	(check: Check): Check =>
	(value) =>
		value === undefined || check(value);

export const listOf =
	(check: Check, most: number): Check =>
	(value) =>
		Array.isArray(value) && value.length <= most && value.every(check);

export const between =
	(from: number, to: number): Check =>
	(value) =>
		typeof value === 'number' && value >= from && value <= to;

export const integer =
	(from: number, to: number): Check =>
	(value) =>
		Number.isInteger(value) && between(from, to)(value);

export const isBoolean: Check = (value) => typeof value === 'boolean';
export const isName: Check = (value) =>
	typeof value === 'string' && value.length > 0 && value.length <= 200;
export const isTime = integer(0, Date.UTC(9999, 0));
export const isEntryId: Check = (value) =>
	typeof value === 'string' &&
	/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value);
