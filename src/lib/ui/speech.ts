/** Voices on this device that speak a language: a remote one would send the text away, and fail offline. */
export function localVoices(lang: string): SpeechSynthesisVoice[] {
	const wanted = lang.slice(0, 2).toLowerCase();
	// Android writes en_GB.
	const speaks = (voice: string) => voice.toLowerCase().split(/[-_]/)[0] === wanted;
	const voices = globalThis.speechSynthesis?.getVoices() ?? [];
	return voices.filter((voice) => voice.localService && speaks(voice.lang));
}

/** The chosen one as long as the system has it; then the system's own choice. */
function voiceFor(lang: string, chosen = ''): SpeechSynthesisVoice | undefined {
	const voices = localVoices(lang);
	return (
		voices.find(({ voiceURI }) => voiceURI === chosen) ??
		voices.find((voice) => voice.default) ??
		voices[0]
	);
}

/** Chromium has its voices only some time after the page; tells when they come or go. */
export function onVoices(listener: () => void): () => void {
	const { speechSynthesis } = globalThis;
	speechSynthesis?.addEventListener?.('voiceschanged', listener);
	return () => speechSynthesis?.removeEventListener?.('voiceschanged', listener);
}

export const canSpeak = (lang: string): boolean => voiceFor(lang) !== undefined;

/** How it is read: the speed, 1 the voice's own; which voice, by its `voiceURI`. */
export type Manner = { readonly rate?: number; readonly voice?: string };

export function speak(text: string, lang: string, { rate = 1, voice: chosen }: Manner = {}): void {
	const voice = voiceFor(lang, chosen);
	if (!voice) return;
	const utterance = new SpeechSynthesisUtterance(text);
	utterance.voice = voice;
	utterance.lang = voice.lang;
	utterance.rate = rate;
	speechSynthesis.cancel();
	speechSynthesis.speak(utterance);
}

export const stopSpeaking = (): void => globalThis.speechSynthesis?.cancel();
