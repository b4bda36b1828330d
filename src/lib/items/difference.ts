import type { Item } from '#lib/items/schema.ts';

/** One field of an item that two versions of it fill differently; absent is undefined. */
export type FieldChange = {
	readonly field: string;
	readonly before: string | undefined;
	readonly after: string | undefined;
};

export type Difference = {
	readonly added: readonly Item[];
	readonly removed: readonly Item[];
	readonly changed: readonly { readonly item: Item; readonly fields: readonly FieldChange[] }[];
	readonly unchanged: number;
};

/** What a second generation did to the items of a first one, item by item. */
export function difference(before: readonly Item[], after: readonly Item[]): Difference {
	const old = new Map(before.map((item) => [item.id, item]));
	const now = new Set(after.map(({ id }) => id));
	const kept = after.flatMap((item) => {
		const was = old.get(item.id);
		return was ? [{ item, fields: fieldChanges(was, item) }] : [];
	});
	const changed = kept.filter(({ fields }) => fields.length > 0);
	return {
		added: after.filter(({ id }) => !old.has(id)),
		removed: before.filter(({ id }) => !now.has(id)),
		changed,
		unchanged: kept.length - changed.length
	};
}

function fieldChanges(before: Item, after: Item): FieldChange[] {
	const [was, is] = [fieldsOf(before), fieldsOf(after)];
	const names = [...new Set([...is.keys(), ...was.keys()])];
	return names.flatMap((field) =>
		was.get(field) === is.get(field)
			? []
			: [{ field, before: was.get(field), after: is.get(field) }]
	);
}

/** Every value of an item by its path, lists counted from 1 as people do: `distractors 2 why`. */
function fieldsOf(item: Item): Map<string, string> {
	const fields = new Map<string, string>();
	const take = (value: unknown, path: string): void => {
		if (typeof value !== 'object' || value === null) return void fields.set(path, String(value));
		for (const [name, part] of Object.entries(value))
			take(part, `${path} ${Array.isArray(value) ? Number(name) + 1 : name}`.trim());
	};
	take(item, '');
	return fields;
}
