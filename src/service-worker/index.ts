/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import {
	addPlugins,
	cleanupOutdatedCaches,
	createHandlerBoundToURL,
	precacheAndRoute
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { coreEntries } from './core.ts';
import { dropOldParts, isPart, serveParts, warm, warmAgain } from './parts.ts';
import { serveShared } from './shared.ts';
import { withWorkerPolicy, workerPolicyPlugin } from './worker-policy.ts';

declare const self: ServiceWorkerGlobalScope;

const fallback = __FALLBACK__;
const parts = build.filter(isPart);
const revisions = __STATIC_REVISIONS__;

setCacheNameDetails({ prefix: 'attache' }); // the suffix stays the scope: two copies on one origin
addPlugins([workerPolicyPlugin]);
precacheAndRoute(coreEntries({ base, version, build, prerendered, files, fallback, revisions }), {
	cleanURLs: false,
	directoryIndex: 'index.html',
	ignoreURLParametersMatching: [/.*/]
});
cleanupOutdatedCaches();
serveParts();
serveShared();

// A worker of a version that is no longer stored comes from the network: it gets the policy too.
registerRoute(
	({ request, sameOrigin }) => sameOrigin && request.destination === 'worker',
	async ({ request }) => withWorkerPolicy(request, await fetch(request))
);
// Kit compares versions when an address is unknown, and would reload without end while an update waits.
registerRoute(
	({ url }) => url.pathname === `${base}/_app/version.json`,
	() => Promise.resolve(Response.json({ version }))
);
registerRoute(new NavigationRoute(createHandlerBoundToURL(`${base}/${fallback}`)));
clientsClaim();
self.addEventListener('install', (event) => {
	event.waitUntil(warmAgain(parts).catch(() => undefined));
});
self.addEventListener('activate', (event) => event.waitUntil(dropOldParts(parts)));

self.addEventListener('message', (event) => {
	const type = (event.data as { type?: unknown } | null)?.type;
	if (type === 'SKIP_WAITING') void self.skipWaiting();
	if (type === 'WARM') event.waitUntil(warm(parts));
	if (type === 'CLAIM') event.waitUntil(self.clients.claim());
});
