import { parseStretch, type Stretch } from './dates.ts';
import { america } from './offices/america.ts';
import { asia } from './offices/asia.ts';
import { britainAndFrance } from './offices/britain-france.ts';
import { east } from './offices/east.ts';
import { germanyAndTheNorth } from './offices/germany-north.ts';
import { middleEast } from './offices/middle-east.ts';
import { ofOrganisations } from './offices/organisations.ts';
import { listOf, slugOf } from './table.ts';

export type Sort =
	| 'head-of-state'
	| 'head-of-government'
	| 'foreign-minister'
	| 'minister'
	| 'party-leader'
	| 'head-of-organisation';

/** One holder's time in an office. */
export type Term = {
	/** Unique in its office: `shimon-peres-1984`. */
	readonly id: string;
	readonly office: string;
	/** As articles call the person: `shimon-peres`. */
	readonly person: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly during: Stretch;
	readonly sources: readonly string[];
};

/** An office that one person holds at a time. */
export type Office = {
	readonly id: string;
	readonly name: string;
	readonly aliases: readonly string[];
	/** The state or organisation that it belongs to. */
	readonly of: string;
	readonly sort: Sort;
	readonly terms: readonly Term[];
	readonly sources: readonly string[];
};

const sorts: readonly Sort[] = [
	'head-of-state',
	'head-of-government',
	'foreign-minister',
	'minister',
	'party-leader',
	'head-of-organisation'
];

export const offices: readonly Office[] = [
	america,
	britainAndFrance,
	germanyAndTheNorth,
	east,
	middleEast,
	asia,
	ofOrganisations
].flatMap((text) =>
	text
		.split(/^= /m)
		.slice(1)
		.map((block) => read(block))
);

function read(block: string): Office {
	const [head = '', ...lines] = block.split('\n').filter((line) => line.trim() !== '');
	const [id = '', name = '', aliases, of = '', sortName = '', source = ''] = head
		.split('|')
		.map((field) => field.trim());
	const sort = sorts.find((s) => s === sortName);
	if (!sort) throw new Error(`no sort of office: ${head}`);
	const terms = lines.map((line, at) => readTerm(id, source, line, lines[at + 1]));
	return { id, name, aliases: listOf(aliases), of, sort, terms, sources: [source] };
}

/** "1984-09-13/1986-10-20 Shimon Peres (Peres)"; without an end it lasts until the next begins. */
function readTerm(office: string, source: string, line: string, next: string | undefined): Term {
	const match = /^(\S+) ([^(]+?)(?: \((.+)\))?$/.exec(line);
	if (!match) throw new Error(`no term: ${line}`);
	const [, when = '', name = '', aliases] = match;
	const own = parseStretch(when);
	const end = own.to ?? next?.split(/[ /]/)[0];
	const person = slugOf(name);
	return {
		id: `${person}-${when.slice(0, 4)}`,
		office,
		person,
		name,
		aliases: listOf(aliases),
		during: { ...own, ...(end !== undefined && { to: end }) },
		sources: [source]
	};
}
