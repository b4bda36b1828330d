import type { Workbox } from 'workbox-window';
import { scriptUrl } from '#lib/trusted.ts';

const hourMs = 3_600_000;

/** What the reader may know of the service worker: one object a page, made by the root layout. */
export class Offline {
	#waiting = $state(false);
	#ready = $state(false);
	#controlled = $state(false);
	#unavailable = $state(false);
	#workbox: Workbox | undefined;
	#accepted = false;
	#superseded = false;

	/** A new version is ready; `acceptUpdate` changes over. */
	get waiting(): boolean {
		return this.#waiting;
	}
	/** Everything that the app needs is stored: it opens without the network. */
	get offlineReady(): boolean {
		return this.#ready;
	}
	get controlled(): boolean {
		return this.#controlled;
	}
	/** This browser, or this window, cannot keep the app for offline use. */
	get unavailable(): boolean {
		return this.#unavailable;
	}

	/** Registers the service worker of the app under `base`, after the page has loaded. */
	async register(base: string): Promise<void> {
		if (import.meta.env.DEV) return;
		if (!('serviceWorker' in navigator)) {
			this.#unavailable = true;
			return;
		}
		this.#controlled = this.#ready = navigator.serviceWorker.controller !== null;
		try {
			const { Workbox } = await import('workbox-window');
			const workbox = new Workbox(scriptUrl(`${base}/service-worker.js`), {
				scope: `${base}/`,
				updateViaCache: 'none'
			});
			this.#listen(workbox);
			await workbox.register();
			this.#workbox = workbox;
			this.#lookForUpdates(workbox);
		} catch {
			this.#unavailable = !this.#controlled;
		}
	}

	/** Changes to the new version: the page reloads as soon as the new worker has taken over. */
	acceptUpdate(): void {
		this.#accepted = true;
		if (this.#superseded) location.reload();
		else this.#workbox?.messageSkipWaiting();
	}

	#listen(workbox: Workbox): void {
		workbox.addEventListener('waiting', () => {
			this.#waiting = true;
		});
		workbox.addEventListener('activated', () => {
			this.#ready = true;
		});
		workbox.addEventListener('controlling', ({ isUpdate }) => {
			this.#controlled = true;
			if (this.#accepted) location.reload();
			// The update was accepted in another tab: this one still runs the old version.
			else if (isUpdate) this.#superseded = this.#waiting = true;
		});
	}

	#lookForUpdates(workbox: Workbox): void {
		const look = () => void workbox.update().catch(() => undefined); // offline: next time
		setInterval(look, hourMs);
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible') look();
		});
	}
}
