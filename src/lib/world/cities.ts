import { listOf, rowsOf, slugOf } from './table.ts';

/** A city where conferences are held and treaties signed. */
export type City = {
	readonly id: string;
	readonly name: string;
	readonly aliases: readonly string[];
	/** The state on whose ground it stands today. */
	readonly state: string;
	readonly sources: readonly string[];
};

/** name | aliases | state; cities whose state is disputed are left out. */
const table = `
Amsterdam | | netherlands
Athens | | greece
Belfast | | united-kingdom
Belgrade | | serbia
Berlin | | germany
Bern | Berne | switzerland
Bonn | | germany
Brussels | Bruxelles; Brussel | belgium
Bucharest | | romania
Budapest | | hungary
Copenhagen | | denmark
Dublin | | ireland
Edinburgh | | united-kingdom
Florence | | italy
Geneva | Genève; Genf | switzerland
The Hague | Hague | netherlands
Hamburg | | germany
Helsinki | | finland
Lausanne | | switzerland
Lisbon | | portugal
Ljubljana | | slovenia
London | | united-kingdom
Luxembourg | Luxembourg City | luxembourg
Madrid | | spain
Milan | | italy
Minsk | | belarus
Kyiv | Kiev | ukraine
Moscow | | russia
Munich | | germany
Nice | | france
Oslo | | norway
Paris | | france
Prague | | czechia
Reykjavik | Reykjavík | iceland
Riga | | latvia
Rome | | italy
Rotterdam | | netherlands
Salzburg | | austria
Sofia | | bulgaria
Stockholm | | sweden
Strasbourg | | france
Tallinn | | estonia
Venice | | italy
Vienna | Wien | austria
Vilnius | | lithuania
Warsaw | | poland
Zurich | Zürich | switzerland
Ankara | | turkey
Istanbul | | turkey
Amman | | jordan
Baghdad | | iraq
Beirut | | lebanon
Damascus | | syria
Doha | | qatar
Muscat | | oman
Riyadh | | saudi-arabia
Abu Dhabi | | united-arab-emirates
Dubai | | united-arab-emirates
Tehran | Teheran | iran
Bangkok | | thailand
Beijing | Peking | china
Hanoi | | vietnam
Islamabad | | pakistan
Jakarta | | indonesia
Kyoto | | japan
Manila | | philippines
New Delhi | Delhi | india
Seoul | | south-korea
Shanghai | | china
Singapore | | singapore
Tokyo | | japan
Addis Ababa | | ethiopia
Alexandria | | egypt
Algiers | | algeria
Cairo | | egypt
Cape Town | | south-africa
Casablanca | | morocco
Dakar | | senegal
Durban | | south-africa
Johannesburg | | south-africa
Lagos | | nigeria
Marrakesh | Marrakech | morocco
Nairobi | | kenya
Rabat | | morocco
Tunis | | tunisia
Bogotá | | colombia
Buenos Aires | | argentina
Cancún | | mexico
Caracas | | venezuela
Chicago | | united-states
Havana | | cuba
Lima | | peru
Mexico City | | mexico
Montevideo | | uruguay
Montreal | Montréal | canada
New York | New York City | united-states
Ottawa | | canada
Philadelphia | | united-states
Quebec City | Quebec | canada
Rio de Janeiro | Rio | brazil
San Francisco | | united-states
Santiago | Santiago de Chile | chile
Toronto | | canada
Washington | Washington, D.C.; Washington DC | united-states
Canberra | | australia
Melbourne | | australia
Sydney | | australia
Wellington | | new-zealand
`;

export const cities: readonly City[] = rowsOf(table).map(({ fields }) => {
	const [name = '', aliases, state = ''] = fields;
	return { id: slugOf(name), name, aliases: listOf(aliases), state, sources: ['state-names'] };
});
