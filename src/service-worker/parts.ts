import { registerRoute } from 'workbox-routing';
import { withWorkerPolicy } from './worker-policy.ts';

/**
 * What is stored when first needed, or when idle (lib/offline/warm.ts): gzipped binaries, and the
 * readers of PDF and of web pages, which weigh as much as half of the core.
 */
export const isPart = (url: string): boolean =>
	url.endsWith('.packed') || /\/workers\/(pdf|intake)\.worker-[\w-]+\.js$/.test(url);

/** The language model: fetched and kept by the page, after the reader's yes (lib/language-model/keep.ts). */
export const isModel = (url: string): boolean => url.endsWith('.model');

/** Answers parts from their own cache, and keeps what comes from the network. */
export function serveParts(): void {
	registerRoute(
		({ url, sameOrigin }) => sameOrigin && isPart(url.pathname),
		async ({ request }) => {
			const cache = await openParts();
			const stored = await cache.match(request.url);
			if (stored) return withWorkerPolicy(request, stored);
			const response = await fetch(request);
			if (response.ok) await cache.put(request.url, response.clone());
			return withWorkerPolicy(request, response);
		}
	);
}

/** Stores every part that is not stored yet; without a network it tries again another time. */
export async function warm(parts: readonly string[]): Promise<void> {
	const cache = await openParts();
	for (const part of parts)
		if (!(await cache.match(part))) await cache.add(part).catch(() => undefined);
}

/** While an update installs: whoever had the older parts has the newer ones before they are needed. */
export async function warmAgain(parts: readonly string[]): Promise<void> {
	if ((await (await openParts()).keys()).length > 0) await warm(parts);
}

/** Names hold a hash of their content: what this version does not name, it does not need. */
export async function dropOldParts(parts: readonly string[]): Promise<void> {
	const cache = await openParts();
	const wanted = new Set(parts.map((part) => new URL(part, location.href).href));
	for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
}

/** With the scope in its name, as workbox's: two copies of the app may share an origin. */
function openParts(): Promise<Cache> {
	const { registration } = self as unknown as ServiceWorkerGlobalScope;
	return caches.open(`attache-parts-${registration.scope}`);
}
