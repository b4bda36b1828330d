import type { Preferences } from '#lib/store/preferences.ts';
import { canSpeak, onVoices, speak, stopSpeaking } from '#lib/ui/speech.ts';

type Chosen = Pick<Preferences, 'speechRate' | 'voice'>;

/** What reads questions and answers aloud, where this device has a voice for their language. */
export class Voice {
	readonly #lang: string;
	readonly #chosen: () => Chosen;
	#canSpeak = $state(false);
	readonly canSpeak = $derived(this.#canSpeak);

	constructor(lang: string, chosen: () => Chosen) {
		this.#lang = lang;
		this.#chosen = chosen;
	}

	/** Voices come and go; some systems tell of neither, so it is asked again when the page is seen again. */
	listen(): () => void {
		const look = () => (this.#canSpeak = canSpeak(this.#lang));
		look();
		document.addEventListener('visibilitychange', look);
		const stop = onVoices(look);
		return () => {
			stop();
			document.removeEventListener('visibilitychange', look);
		};
	}

	say(parts: readonly (string | undefined)[]): void {
		const { speechRate: rate, voice } = this.#chosen();
		speak(parts.filter(Boolean).join('. '), this.#lang, { rate, voice });
	}

	stop(): void {
		stopSpeaking();
	}
}
