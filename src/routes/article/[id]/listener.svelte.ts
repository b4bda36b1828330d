/**
 * Reads the article aloud, one sentence at a time, in a voice that is on the device: a voice from
 * the network would send the text away.
 */
export class Listener {
	readonly #lines: readonly string[];
	readonly #language: string;
	readonly #speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
	#voice = $state.raw<SpeechSynthesisVoice>();
	#at = $state<number>();

	constructor(lines: readonly string[], language: string) {
		this.#lines = lines;
		this.#language = language;
	}

	get canListen() {
		return this.#voice !== undefined;
	}

	/** Number of the sentence being spoken. */
	get sentence() {
		return this.#at;
	}

	/** Looks for voices, now and when the system names them; returns the way to stop. */
	start(): () => void {
		const find = () => {
			const voices = this.#speech?.getVoices() ?? [];
			const own = voices.filter(({ localService }) => localService);
			const prefix = this.#language.slice(0, 2);
			this.#voice =
				own.find(({ lang }) => lang === 'en-GB' && prefix === 'en') ??
				own.find(({ lang }) => lang.toLowerCase().startsWith(prefix));
		};
		find();
		this.#speech?.addEventListener('voiceschanged', find);
		return () => {
			this.#speech?.removeEventListener('voiceschanged', find);
			this.stop();
		};
	}

	toggle() {
		if (this.#at === undefined) this.#speak(0);
		else this.stop();
	}

	stop = () => {
		if (this.#at === undefined) return;
		this.#at = undefined;
		this.#speech?.cancel();
	};

	#speak(index: number) {
		const line = this.#lines[index];
		if (line === undefined || !this.#voice) return this.stop();
		const utterance = new SpeechSynthesisUtterance(line);
		utterance.voice = this.#voice;
		utterance.lang = this.#voice.lang;
		utterance.onend = () => this.#at === index && this.#speak(index + 1);
		utterance.onerror = () => this.#at === index && this.stop();
		this.#at = index;
		this.#speech?.speak(utterance);
	}
}
