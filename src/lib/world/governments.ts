import { plainName, state } from './lookup.ts';
import { states } from './states.ts';

const government = / (?:government|administration)$/i;

/**
 * What a reader may type for a state's government and be right: the state by any of its names or as its people are
 * called, with the word or without it, and the capital. None for what is no government of a state.
 */
export function namesForGovernment(name: string): readonly string[] {
	const [word = ''] = government.exec(name) ?? [];
	const owner = name.slice(0, name.length - word.length).replace(/^the /i, '');
	if (word === '') return [];
	const of =
		state(owner) ?? states.find((s) => s.adjective && plainName(s.adjective) === plainName(owner));
	if (!of) return [];
	const names = [of.name.replace(/^the /i, ''), ...of.aliases.map((a) => a.name)];
	const before = [...names, ...(of.adjective ? [of.adjective] : [])];
	return [
		...new Set([...before.map((n) => `${n}${word}`), ...names, ...(of.capital ? [of.capital] : [])])
	].filter((n) => n !== name);
}
