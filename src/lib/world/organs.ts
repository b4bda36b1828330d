import { organisation, state } from './lookup.ts';
import { listOf, plainName, rowsOf } from './table.ts';

/** A body of an organisation or of a state, and what it is part of. */
export type Organ = {
	readonly name: string;
	readonly aliases: readonly string[];
	/** The id of an organisation or a state, or the name of another organ. */
	readonly partOf: string;
};

/**
 * `# whole`, then its bodies: a name and others for the same body. What one of them does, its whole is
 * often said to have done ("The United Nations approved a mission"), so that neither is a wrong answer
 * where the other is right. Names that bodies of several wholes bear ("the Council", "the Senate") stand
 * nowhere.
 */
const table = `
# united-nations
Security Council | UN Security Council; U.N. Security Council; United Nations Security Council; UNSC
General Assembly | UN General Assembly; U.N. General Assembly; United Nations General Assembly; UNGA
UN Secretariat | U.N. Secretariat; United Nations Secretariat
Economic and Social Council | ECOSOC
Human Rights Council | UN Human Rights Council; U.N. Human Rights Council; UNHRC
International Court of Justice | ICJ; World Court
UNESCO | United Nations Educational, Scientific and Cultural Organization
UNICEF | United Nations Children's Fund
UNHCR | UN refugee agency; U.N. refugee agency; United Nations High Commissioner for Refugees
UNRWA | United Nations Relief and Works Agency for Palestine Refugees
World Food Programme | WFP; World Food Program
World Health Organization | WHO; World Health Organisation
Food and Agriculture Organization | FAO
International Atomic Energy Agency | IAEA
# european-union
European Commission | EU Commission; E.U. Commission
European Council | EU summit
Council of the European Union | EU Council; Council of Ministers of the European Union
European Parliament | EU Parliament
European Central Bank | ECB
European Court of Justice | ECJ; Court of Justice of the European Union
European External Action Service | EEAS
# nato
North Atlantic Council | NATO council
# african-union
Peace and Security Council | AU Peace and Security Council
# united-kingdom
British Parliament | UK Parliament; Parliament of the United Kingdom; Westminster
Foreign Office | Foreign and Commonwealth Office; British Foreign Office; UK Foreign Office
Ministry of Defence | British Ministry of Defence; UK Ministry of Defence; MoD
Downing Street | 10 Downing Street; Number 10; No 10
Whitehall |
Bank of England |
# British Parliament
House of Commons | Commons; British House of Commons
House of Lords | Lords; British House of Lords
# united-states
State Department | Department of State; US State Department; U.S. State Department; US Department of State; U.S. Department of State; United States Department of State; United States State Department
Defense Department | Department of Defense; Pentagon; US Department of Defense; U.S. Department of Defense; US Defense Department; U.S. Defense Department; United States Department of Defense
Treasury Department | Department of the Treasury; US Treasury; U.S. Treasury; US Treasury Department; U.S. Treasury Department; United States Department of the Treasury
Justice Department | Department of Justice; US Justice Department; U.S. Justice Department; US Department of Justice; U.S. Department of Justice; United States Department of Justice
White House |
US Congress | U.S. Congress; United States Congress; Congress
Central Intelligence Agency | CIA
National Security Council | NSC
# US Congress
US Senate | U.S. Senate; United States Senate
House of Representatives | US House of Representatives; U.S. House of Representatives
# russia
Kremlin |
State Duma | Duma; Russian Duma
# france
French National Assembly |
Quai d'Orsay | French Foreign Ministry
# germany
Bundestag | German Bundestag
Bundesrat |
# israel
Knesset | Israeli parliament
# iran
Islamic Revolutionary Guard Corps | Iranian Revolutionary Guard Corps; IRGC; Revolutionary Guard; Revolutionary Guards
Majlis | Iranian parliament
# Islamic Revolutionary Guard Corps
Quds Force | Islamic Revolutionary Guard Corps-Quds Force
# turkey
Turkish Grand National Assembly | Grand National Assembly of Turkey
# ukraine
Verkhovna Rada | Ukrainian parliament
# poland
Sejm |
`;

export const organs: readonly Organ[] = rowsOf(table).map(({ section, fields }) => ({
	name: fields[0] ?? '',
	aliases: listOf(fields[1]),
	partOf: section
}));

const byName = new Map(
	organs.flatMap((o) => [o.name, ...o.aliases].map((name) => [plainName(name), o] as const))
);

/** The body that a name stands for, by any of its names. */
export const organ = (name: string): Organ | undefined => byName.get(plainName(name));

/** All names of a body, as `plainName` compares them, or of the whole of that id. */
function plainNames(idOrName: string): readonly string[] {
	const own = organ(idOrName);
	if (own) return [own.name, ...own.aliases].map(plainName);
	const whole = organisation(idOrName) ?? state(idOrName);
	const aliases = (whole?.aliases ?? []).map((a) => (typeof a === 'string' ? a : a.name));
	return whole ? [whole.name, ...aliases].map(plainName) : [plainName(idOrName)];
}

/**
 * The names of a body and of all that it is part of, as `plainName` compares them; none for what is no body that
 * the table knows.
 */
export function namesUpFrom(names: readonly string[]): ReadonlySet<string> {
	const found = new Set<string>();
	for (let body = firstOrgan(names); body; body = organ(body.partOf))
		for (const name of [...plainNames(body.name), ...plainNames(body.partOf)]) found.add(name);
	return found;
}

/** Whether something of the one's names is the same body as something of the other's, or a part of it. */
export function isBodyOf(part: readonly string[], whole: readonly string[]): boolean {
	const up = namesUpFrom(part);
	return whole.some((name) => up.has(plainName(name)));
}

const firstOrgan = (names: readonly string[]): Organ | undefined =>
	names.map(organ).find((found) => found !== undefined);

/**
 * What a reader may type for a body and be right: its other names, and the organisation whose organ it is. An agency
 * is an organisation of its own, and a state is asked for by another noun than its ministry.
 */
export function namesForBody(names: readonly string[]): readonly string[] {
	const body = firstOrgan(names);
	if (!body) return [];
	const whole = organisation(body.name) ? undefined : organisation(body.partOf);
	return [body.name, ...body.aliases, ...(whole ? [whole.name, ...whole.aliases] : [])];
}
