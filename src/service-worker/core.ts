import type { PrecacheEntry } from 'workbox-precaching';
import { isModel, isPart } from './parts.ts';

export type Sources = {
	readonly base: string;
	readonly version: string;
	/** Hashed files of the build, pages written at build time, files of `static/`: addresses with the base. */
	readonly build: readonly string[];
	readonly prerendered: readonly string[];
	readonly files: readonly string[];
	readonly fallback: string;
	readonly revisions: Readonly<Record<string, string>>;
};

/** Never asked for by the app itself: the system's icons, files for people and other programs. */
const notCore = /^(schemas\/|icons\/(icon-512|maskable-|monochrome-)|robots\.txt)/;

/** What the app needs to run with the network off, and nothing else. */
export function coreEntries(sources: Sources): PrecacheEntry[] {
	const { base, version, build, prerendered, files, fallback, revisions } = sources;
	const inStatic = (url: string) => url.slice(base.length + 1);
	return [
		...build.filter((url) => !isPart(url) && !isModel(url)).map((url) => ({ url, revision: null })),
		...files
			.filter((url) => !notCore.test(inStatic(url)))
			.map((url) => ({ url, revision: revisions[inStatic(url)] ?? version })),
		...prerendered.map((url) => ({ url, revision: version })),
		{ url: `${base}/${fallback}`, revision: version }
	];
}
