/** What the reader insisted on ("I was right"), for the rest of a sitting: item id → answers. */
import type { Response } from '#lib/items/response.ts';
import type { Item } from '#lib/items/schema.ts';

export type Accepted = Readonly<Record<string, readonly string[]>>;

export function insisting(accepted: Accepted, { id }: Item, response: Response): Accepted {
	if (response.interaction !== 'text-entry' || response.text === '') return accepted;
	return { ...accepted, [id]: [...(accepted[id] ?? []), response.text] };
}
