/**
 * Waits until the service worker controls this page. Only then does every worker script carry the
 * policy that forbids foreign addresses, on hosts that send no headers too: start a worker that
 * holds a reader's text only after `true`. On `false` (no service worker in this browser, private
 * window, `vite dev`) do the work in the page, whose own policy always holds.
 */
export async function whenControlled(timeoutMs = 10_000): Promise<boolean> {
	const container = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
	if (!container || import.meta.env.DEV) return false;
	if (container.controller) return true;
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve(container.controller !== null), timeoutMs);
		container.addEventListener(
			'controllerchange',
			() => {
				clearTimeout(timer);
				resolve(true);
			},
			{ once: true }
		);
		// A forced reload leaves the page uncontrolled although the worker is active.
		void container.ready.then(({ active }) => active?.postMessage({ type: 'CLAIM' }));
	});
}
