/** Things by their words: finds those that hold a share of some words without looking at all of them. */
export type WordIndex<T> = {
	add(thing: T, words: Iterable<string>): void;
	/** Every thing that holds at least `share` (0–1) of these words, in the order of adding. */
	holding(words: ReadonlySet<string>, share: number): readonly T[];
};

export function wordIndex<T>(): WordIndex<T> {
	const things: { readonly thing: T; readonly words: ReadonlySet<string> }[] = [];
	const placesOf = new Map<string, number[]>();
	return {
		add(thing, words) {
			const own = new Set(words);
			for (const word of own) {
				const places = placesOf.get(word);
				if (places) places.push(things.length);
				else placesOf.set(word, [things.length]);
			}
			things.push({ thing, words: own });
		},
		holding(words, share) {
			const need = Math.ceil(share * words.size - 1e-9);
			if (need <= 0) return things.map(({ thing }) => thing);
			// Whoever holds `need` of them holds one of any (all − need + 1): the rarest lead to the fewest.
			const rarest = [...words]
				.map((word) => placesOf.get(word) ?? [])
				.sort((a, b) => a.length - b.length)
				.slice(0, words.size - need + 1);
			const places = [...new Set(rarest.flat())].sort((a, b) => a - b);
			return places.flatMap((place) => {
				const found = things[place];
				return found && common(words, found.words) >= need ? [found.thing] : [];
			});
		}
	};
}

/** How many words two sets share. */
export function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let shared = 0;
	for (const word of a) if (b.has(word)) shared++;
	return shared;
}
