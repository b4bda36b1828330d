import { Value } from 'typebox/value';
import { Item } from '#lib/items/schema.ts';
import { parseJson, readText } from './files.ts';
import { oneLine, type Read } from './outcome.ts';

/** The items of a JSON Lines file, or the first line that holds none. */
export function readItems(path: string): Read<readonly Item[]> {
	const text = readText(path);
	if ('error' in text) return text;
	const items: Item[] = [];
	for (const [index, line] of text.value.split(/\r?\n/).entries()) {
		if (line.trim() === '') continue;
		const at = `${path}:${index + 1}`;
		const json = parseJson(line, at);
		if ('error' in json) return json;
		if (!Value.Check(Item, json.value))
			return { error: `${at}: not an item: ${firstFault(json.value)}` };
		if (items.some((i) => i.id === (json.value as Item).id))
			return { error: `${at}: an item of this id came before` };
		items.push(json.value);
	}
	return items.length > 0 ? { value: items } : { error: `${path}: holds no items` };
}

function firstFault(value: unknown): string {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'no JSON object';
	const [error] = Value.Errors(Item, value);
	const place = error?.instancePath.replace(/^\//, '').replaceAll('/', '.') ?? '';
	return oneLine(`${place === '' ? '' : `${place} `}${error?.message ?? 'wrong shape'}`);
}
