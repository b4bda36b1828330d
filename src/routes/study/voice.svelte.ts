import { canSpeak, onVoices, speak, stopSpeaking } from '#lib/ui/speech.ts';

/** What reads questions and answers aloud, where this device has a voice for their language. */
export class Voice {
	readonly #lang: string;
	readonly #rate: () => number;
	#canSpeak = $state(false);
	readonly canSpeak = $derived(this.#canSpeak);

	constructor(lang: string, rate: () => number) {
		this.#lang = lang;
		this.#rate = rate;
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
		speak(parts.filter(Boolean).join('. '), this.#lang, this.#rate());
	}

	stop(): void {
		stopSpeaking();
	}
}
