import { opening } from 'virtual:library-opening';
import type { Item } from '#lib/items/schema.ts';
import { part } from './part.ts';

/**
 * The items of an article's first quiz, chosen while building: all that a first visit needs, a
 * tenth of the whole.
 */
export const loadOpening = (id: string): Promise<readonly Item[] | undefined> => part(opening, id);
