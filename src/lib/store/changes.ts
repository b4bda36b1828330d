import type { StoreChange } from '#lib/store/store.ts';

type What = StoreChange['what'];
const kinds: readonly What[] = [
	'reviews',
	'session',
	'articles',
	'preferences',
	'questions',
	'everything'
];

export type Changes = {
	readonly tell: (what: What) => void;
	readonly listen: (listener: (change: StoreChange) => void) => () => void;
	readonly close: () => void;
};

/** Tells this tab and the others of the same store what has changed. */
export function openChanges(name: string): Changes {
	const listeners = new Set<(change: StoreChange) => void>();
	const hear = (change: StoreChange) => {
		for (const listener of listeners) listener(change);
	};
	const channel =
		typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`store:${name}`);
	channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
		const what = kinds.find((kind) => kind === data);
		if (what) hear({ what, from: 'another-tab' });
	});
	return {
		tell(what) {
			hear({ what, from: 'here' });
			channel?.postMessage(what);
		},
		listen(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		close() {
			listeners.clear();
			channel?.close();
		}
	};
}
