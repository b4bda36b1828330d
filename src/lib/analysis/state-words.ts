import { state } from '#lib/world/lookup.ts';

/** "Turkish", "Turks" for the state’s id; nothing for another id. */
export const stateOf = (id: string): string[] => {
	const found = state(id);
	return found?.id === id ? [found.adjective, found.people].filter((w) => w !== undefined) : [];
};

export const adjectiveOf = (id: string): string | undefined => {
	const found = state(id);
	return found?.id === id ? found.adjective : undefined;
};

export const capitalOf = (id: string): string | undefined => {
	const found = state(id);
	return found?.id === id ? found.capital : undefined;
};

/** "Arabian", "Siberian", "Viennese": of a place, as its capital says, though no table has the place. */
export const isOfPlace = (word: string): boolean =>
	/^\p{Lu}\p{Ll}{2,}(?:ian|ean|ese)$/u.test(word) && !ofNoPlace.test(word);
const ofNoPlace =
	/(?:tarian|vilian|ician|orian|edian|rarian|ardian|todian|ocean|clean|these|cheese|mean|diocese)$/i;
