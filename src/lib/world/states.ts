import { parseStretch, parseStretches, type Stretch } from './dates.ts';
import { africa } from './states/africa.ts';
import { americas, oceania } from './states/americas-oceania.ts';
import { asia } from './states/asia.ts';
import { europe } from './states/europe.ts';
import { historic } from './states/historic.ts';
import { listOf, rowsOf, type Row } from './table.ts';

/** A name beside the usual one, with the time in which it meant this state where it is not all. */
export type Alias = { readonly name: string; readonly during?: Stretch };

export type State = {
	/** As in articles: `united-states`. */
	readonly id: string;
	/** As a sentence uses it: "the United States". */
	readonly name: string;
	readonly aliases: readonly Alias[];
	readonly adjective?: string;
	readonly people?: string;
	/** Only where nobody contests it and no second city is its rival. */
	readonly capital?: string;
	readonly region: string;
	readonly subregion: string;
	/** Land borders of today, overseas departments included; they tempt, and prove nothing. */
	readonly neighbours: readonly string[];
	/** When it was a sovereign state; a missing beginning lies before 1900. */
	readonly lifetime: readonly Stretch[];
	readonly standing: 'member' | 'observer' | 'historic' | 'disputed';
	/** Its year of entry, or its predecessor's whose seat it keeps. */
	readonly unSince?: string;
	/** What is on its land now, if it is gone. */
	readonly successors: readonly string[];
	readonly sources: readonly string[];
};

export const states: readonly State[] = [
	...today('Europe', europe),
	...today('Asia', asia),
	...today('Africa', africa),
	...today('Americas', americas),
	...today('Oceania', oceania),
	...rowsOf(historic).map((row) => {
		const [region = '', subregion = ''] = row.section.split(' > ');
		const state = read(row, region, subregion, ['territory-history']);
		const { neighbours: successors, ...rest } = state;
		const standing = state.standing === 'disputed' ? 'disputed' : 'historic';
		return { ...rest, neighbours: [], successors, standing } satisfies State;
	})
];

function today(region: string, table: string): State[] {
	return rowsOf(table).map((row) =>
		read(row, region, row.section, ['un-members', 'un-m49', 'state-names'])
	);
}

function read(row: Row, region: string, subregion: string, sources: readonly string[]): State {
	const [id = '', name = '', aliases, adjective, people, capital = '', others, lifetime = '', un] =
		row.fields;
	if (row.fields.length !== 9) throw new Error(`${row.fields.length} fields: ${id}`);
	return {
		id,
		name,
		aliases: listOf(aliases).map(readAlias),
		...present('adjective', adjective),
		...present('people', people),
		...(capital.startsWith('?') ? {} : present('capital', capital)),
		region,
		subregion,
		neighbours: listOf(others, / /),
		lifetime: lifetime === '' ? [{}] : parseStretches(lifetime),
		standing:
			un === 'observer' || un === 'disputed' || un === 'historic' ? un : ('member' as const),
		...(/^\d{4}$/.test(un ?? '') && { unSince: un ?? '' }),
		successors: [],
		sources
	};
}

function present<K extends string>(key: K, value: string | undefined) {
	return value === undefined || value === '' || value === '-'
		? {}
		: ({ [key]: value } as Record<K, string>);
}

function readAlias(text: string): Alias {
	const [name = '', during] = text.split('@');
	return during === undefined ? { name } : { name, during: parseStretch(during) };
}
