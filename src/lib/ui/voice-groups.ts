/** Voices as a list to choose from: by what they speak, each with a name of its own. */
export type VoiceGroup = {
	/** "British English" */
	readonly region: string;
	readonly voices: readonly { readonly id: string; readonly name: string }[];
};
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'name' | 'voiceURI'>;

export function voiceGroups(voices: readonly Voice[]): VoiceGroup[] {
	const groups = new Map<string, { id: string; name: string }[]>();
	for (const { lang, name, voiceURI } of voices) {
		const region = regionOf(lang);
		const group = groups.get(region) ?? [];
		groups.set(region, group);
		// The same voice twice is one; Android gives different voices the same name.
		if (group.some(({ id }) => id === voiceURI)) continue;
		const alike = group.filter((other) => other.name.replace(/ \(\d+\)$/, '') === name).length;
		group.push({ id: voiceURI, name: alike === 0 ? name : `${name} (${alike + 1})` });
	}
	return [...groups]
		.sort(([a], [b]) => a.localeCompare(b))
		.map(([region, voices]) => ({ region, voices }));
}

/** What cannot be named is called what the system calls it. */
function regionOf(lang: string): string {
	try {
		const names = new Intl.DisplayNames(['en-GB'], { type: 'language' });
		return names.of(lang.replace('_', '-')) ?? lang;
	} catch {
		return lang;
	}
}
