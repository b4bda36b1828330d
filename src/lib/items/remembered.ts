let forgotten = 0;

/**
 * A pure function of a text that remembers its answers: rules ask the same words of the same texts
 * over and over. Holding `most` texts it forgets them all, so that a long session needs no more room.
 */
export function remembered<T extends object | string>(
	make: (text: string) => T,
	most = 10_000
): (text: string) => T {
	const known = new Map<string, T>();
	let since = forgotten;
	return (text) => {
		if (since !== forgotten) known.clear();
		since = forgotten;
		const found = known.get(text);
		if (found !== undefined) return found;
		if (known.size >= most) known.clear();
		const made = make(text);
		known.set(text, made);
		return made;
	};
}

/** Lets go of all that is remembered of texts: those of one article help no other. */
export function forgetTexts(): void {
	forgotten++;
}

/** As `remembered`, of a thing that nobody changes any more: an article, its facts, an entity. */
export function rememberedOf<K extends object, T extends object | string>(
	make: (thing: K) => T
): (thing: K) => T {
	const known = new WeakMap<K, T>();
	return (thing) => {
		const found = known.get(thing);
		if (found !== undefined) return found;
		const made = make(thing);
		known.set(thing, made);
		return made;
	};
}
