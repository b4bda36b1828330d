import type { Installing } from '#lib/app.ts';

/** Chromium's event; no other browser has it. */
type BeforeInstallPrompt = Event & {
	prompt(): Promise<void>;
	readonly userChoice: Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
};

export class InstallOffer implements Installing {
	#event = $state.raw<BeforeInstallPrompt>();
	#installed = $state(matchMedia('(display-mode: standalone)').matches);

	get way() {
		if (this.#installed) return 'installed' as const;
		return this.#event ? ('prompt' as const) : ('manual' as const);
	}

	/** Keeps the browser's banner back: the offer comes after a finished session, or in settings. */
	listen(): () => void {
		const keep = (event: Event) => {
			event.preventDefault();
			this.#event = event as BeforeInstallPrompt;
		};
		const done = () => (this.#installed = true);
		addEventListener('beforeinstallprompt', keep);
		addEventListener('appinstalled', done);
		return () => {
			removeEventListener('beforeinstallprompt', keep);
			removeEventListener('appinstalled', done);
		};
	}

	async ask() {
		const event = this.#event;
		if (!event) return false;
		this.#event = undefined;
		await event.prompt();
		return (await event.userChoice).outcome === 'accepted';
	}
}
