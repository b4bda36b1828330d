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
