/**
 * Nouns that name a happening, with the verb that tells it: "the poisoning of Sergei Skripal" says that somebody
 * poisoned him. `whole`: what is named before or behind it did it itself ("the resignation of …").
 */
export type EventNoun = { readonly verb: string; readonly isWhole: boolean };

const done =
	'poisoning poison;impeachment impeach;storming storm;killing kill;murder murder;assassination assassinate;execution execute;' +
	'arrest arrest;detention detain;expulsion expel;invasion invade;annexation annex;occupation occupy;bombing bomb;shelling shell;' +
	'seizure seize;capture capture;kidnapping kidnap;abduction abduct;deportation deport;dismissal dismiss;ousting oust;ouster oust;' +
	'overthrow overthrow;removal remove;closure close;closing close;ratification ratify;rejection reject;sinking sink;' +
	'destruction destroy;hijacking hijack;nationalisation nationalise;nationalization nationalise;imprisonment imprison;jailing jail;' +
	'suspension suspend;burning burn;publication publish;deployment deploy;cancellation cancel;defeat defeat;conviction convict;' +
	'extradition extradite;shooting shoot;stabbing stab;recall recall;blockade blockade;bombardment bombard;looting loot;ramming ram;' +
	'beheading behead;massacre massacre;partition partition;devaluation devalue;dissolution dissolve;abolition abolish';
const own =
	'resignation resign;death die;collapse collapse;withdrawal withdraw;departure depart;surrender surrender;defection defect';

const table = new Map<string, EventNoun>();
for (const [list, isWhole] of [
	[done, false],
	[own, true]
] as const)
	for (const pair of list.split(';')) {
		const [noun = '', verb = ''] = pair.split(' ');
		table.set(noun, { verb, isWhole });
	}

export const eventNoun = (word: string): EventNoun | undefined => table.get(word.toLowerCase());
