import * as built from 'virtual:library';
import type { LibraryEntry } from '#lib/library/entry.ts';

/** The built-in articles: the one to begin with, then the earliest first. Their parts are loaded by load-parts.ts. */
export const library: readonly LibraryEntry[] = built.library;
