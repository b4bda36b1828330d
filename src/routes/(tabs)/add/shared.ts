/** What the system hands to the app: shared from another app, opened with it, or in the address after `#text=`. */
import { base } from '$app/paths';

export type HandedOver =
	| { readonly is: 'text'; readonly text: string; readonly way: 'shared' | 'link' }
	| { readonly is: 'file'; readonly file: File; readonly way: 'shared' | 'file' };

/** What the service worker kept (src/service-worker/shared.ts). It stays there until `forgetShared`: a kill loses nothing. */
export async function takeShared(): Promise<HandedOver | undefined> {
	const cache = await openShared();
	if (!cache) return undefined;
	const path = `${base}/add/shared`;
	const file = await cache.match(`${path}/file`);
	if (file) {
		const name = decodeURIComponent(file.headers.get('X-Name') ?? 'shared');
		return { is: 'file', file: new File([await file.blob()], name), way: 'shared' };
	}
	const words: unknown = await (await cache.match(`${path}/words`))?.json().catch(() => undefined);
	if (typeof words !== 'object' || words === null) return undefined;
	const { title, text, url } = words as Readonly<Record<string, unknown>>;
	const parts = [title, url, text].filter((part) => typeof part === 'string' && part !== '');
	return parts.length > 0 ? { is: 'text', text: parts.join('\n\n'), way: 'shared' } : undefined;
}

export async function forgetShared(): Promise<void> {
	const cache = await openShared();
	for (const request of (await cache?.keys()) ?? []) await cache?.delete(request);
}

async function openShared(): Promise<Cache | undefined> {
	if (typeof caches === 'undefined') return undefined;
	const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
	return registration && caches.open(`attache-shared-${registration.scope}`);
}

/** `#text=…`, percent-encoded: what follows the number sign is never sent to a host. */
export function textInFragment(hash: string): string | undefined {
	const [, coded] = /^#text=([^]*)$/.exec(hash) ?? [];
	if (!coded) return undefined;
	try {
		return decodeURIComponent(coded.replaceAll('+', ' '));
	} catch {
		// Cut in the middle of a character: what can be read is read.
		return decodeURIComponent(
			coded
				.replaceAll('+', ' ')
				.replace(/%(?![0-9a-f]{2})[^]*$/i, '')
				.replace(/(%[89a-f][0-9a-f])+$/i, '')
		);
	}
}

type LaunchQueue = {
	setConsumer(take: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
};

/** Files that the reader opened with the app, where the platform has it so. */
export function onOpenedFiles(take: (file: File) => void): void {
	const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
	launchQueue?.setConsumer(({ files = [] }) => {
		const [first] = files;
		void first?.getFile().then(take, () => undefined);
	});
}
