/**
 * What another app shares with this one. The system posts it as a form; it is kept in a cache, from
 * which the page takes it (routes/(tabs)/add/shared.ts), and goes no further: not to the host either.
 */
import { base } from '$service-worker';
import { registerRoute } from 'workbox-routing';

const path = `${base}/add/shared`;
/** More than a text and a file at a time nobody shares; what is larger is refused by the page in words. */
const largest = 40_000_000;

export function serveShared(): void {
	registerRoute(
		({ url, sameOrigin }) => sameOrigin && url.pathname === path,
		async ({ request }) => {
			const kept = await keep(request).catch(() => false);
			return Response.redirect(`${base}/add?shared=${kept ? 'yes' : 'no'}`, 303);
		},
		'POST'
	);
}

async function keep(request: Request): Promise<boolean> {
	const form = await request.formData();
	const words = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value.slice(0, largest) : '';
	};
	const file = form.get('file');
	const isFile = file instanceof File && file.size > 0 && file.size <= largest;
	const { registration } = self as unknown as ServiceWorkerGlobalScope;
	const cache = await caches.open(`attache-shared-${registration.scope}`);
	const told = { title: words('title'), text: words('text'), url: words('url') };
	await cache.put(`${path}/words`, Response.json(told));
	if (isFile) {
		const name = encodeURIComponent(file.name.slice(0, 200));
		await cache.put(`${path}/file`, new Response(file, { headers: { 'X-Name': name } }));
	} else await cache.delete(`${path}/file`);
	return isFile || `${told.title}${told.text}${told.url}` !== '';
}
