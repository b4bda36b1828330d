import { createContext } from 'svelte';

type InstallPrompt = Event & {
	prompt(): Promise<void>;
	readonly userChoice: Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
};

const silenceMs = 30 * 86_400_000;

/**
 * The browser's offer to install, kept until a session is finished: nobody wants to install what
 * they have not used. The layout makes one, puts it in the context and calls `listen`.
 */
export class InstallOffer {
	#prompt = $state.raw<InstallPrompt>();
	#isInstalled = $state(false);

	/** Keeps the event that the browser sends once, early. Returns the way to stop. */
	listen(target: Window): () => void {
		this.#isInstalled = target.matchMedia('(display-mode: standalone)').matches;
		const keep = (event: Event) => {
			event.preventDefault();
			this.#prompt = event as InstallPrompt;
		};
		const installed = () => (this.#isInstalled = true);
		target.addEventListener('beforeinstallprompt', keep);
		target.addEventListener('appinstalled', installed);
		return () => {
			target.removeEventListener('beforeinstallprompt', keep);
			target.removeEventListener('appinstalled', installed);
		};
	}

	/** How it can be offered here, if at all; `declinedAt` is when the reader last said "not now". */
	way(now: number, declinedAt?: number): 'prompt' | 'ios' | undefined {
		if (this.#isInstalled) return undefined;
		if (declinedAt !== undefined && now - declinedAt < silenceMs) return undefined;
		if (this.#prompt) return 'prompt';
		return isIos() ? 'ios' : undefined;
	}

	/** Shows the browser's own dialogue; the event serves once. */
	async install(): Promise<'accepted' | 'dismissed'> {
		const prompt = this.#prompt;
		if (!prompt) return 'dismissed';
		await prompt.prompt();
		const { outcome } = await prompt.userChoice;
		this.#prompt = undefined;
		if (outcome === 'accepted') this.#isInstalled = true;
		return outcome;
	}
}

/** Safari on iPhone and iPad has no event; iPadOS calls itself a Mac, but has a touch screen. */
function isIos(): boolean {
	const { userAgent, maxTouchPoints } = navigator;
	return /iPhone|iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
}

export const [getInstallOffer, setInstallOffer] = createContext<InstallOffer>();
