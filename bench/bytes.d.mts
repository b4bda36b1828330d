import type { Browser } from 'playwright-core';
import type { CountingSite } from './site.d.mts';

export type Visit = {
	/** Path after the site's address, without a leading slash. */
	path: string;
	/** CSS selector of what makes the screen usable. */
	usable: string;
	viewport?: { width: number; height: number };
};
export type VisitCost = {
	/** Scripts, styles and data that arrived before the screen was usable; packed, without the page itself. */
	bytes: number;
	/** The page itself. */
	html: number;
	/** As `bytes`, until nothing was asked for any more. */
	settled: number;
	/** Cumulative layout shift. */
	shift: number;
	files: Record<string, number>;
};
/** A visit with nothing cached and no service worker. */
export function firstVisit(browser: Browser, site: CountingSite, visit: Visit): Promise<VisitCost>;
/**
 * The least of some visits. What the screen needs arrives in each; what is fetched behind it
 * sometimes overtakes a busy machine, and is in `settled` anyway.
 */
export function leastVisit(
	browser: Browser,
	site: CountingSite,
	visit: Visit,
	times?: number
): Promise<VisitCost>;
/** Everything that is sent until the service worker has stored the app, what is sent twice included. */
export function firstInstall(
	browser: Browser,
	site: CountingSite
): Promise<{ bytes: number; requests: number }>;
