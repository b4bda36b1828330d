/** A voice on this device: a remote one would send the text away, and fail offline. */
function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
	return globalThis.speechSynthesis
		?.getVoices()
		.find((voice) => voice.localService && voice.lang.startsWith(lang.slice(0, 2)));
}

/** Chromium has its voices only some time after the page; tells when they come or go. */
export function onVoices(listener: () => void): () => void {
	const { speechSynthesis } = globalThis;
	speechSynthesis?.addEventListener?.('voiceschanged', listener);
	return () => speechSynthesis?.removeEventListener?.('voiceschanged', listener);
}

export const canSpeak = (lang: string): boolean => voiceFor(lang) !== undefined;

/** `rate` is the speed, 1 the voice's own. */
export function speak(text: string, lang: string, rate = 1): void {
	const voice = voiceFor(lang);
	if (!voice) return;
	const utterance = new SpeechSynthesisUtterance(text);
	utterance.voice = voice;
	utterance.lang = voice.lang;
	utterance.rate = rate;
	speechSynthesis.cancel();
	speechSynthesis.speak(utterance);
}

export const stopSpeaking = (): void => globalThis.speechSynthesis?.cancel();
