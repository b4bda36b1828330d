/**
 * Asks the service worker to store what the app needs only now and then (readers of codes and the
 * like), so that it works offline too. Call it in idle time, once the reader is here to stay: after
 * the first finished session, or on entering the classroom. Fetches nothing twice.
 */
export function warmParts(): void {
	if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	if (connection?.saveData) return;
	const ask = () =>
		void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ type: 'WARM' }));
	if ('requestIdleCallback' in globalThis) requestIdleCallback(ask, { timeout: 10_000 });
	else setTimeout(ask, 3000);
}
