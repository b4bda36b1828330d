/** An article of our own for the tests of own articles, and what an assistant might answer about it. */
export const headline = 'Norway to open an embassy in Senegal';
export const text = `Norway will open an embassy in Senegal next year, Prime Minister Jonas Gahr Støre said on Wednesday.

“The embassy will be a door to the whole region,” said Espen Barth Eide, the foreign minister of Norway. He told reporters in Oslo that the mission would have 12 diplomats.

Senegal welcomed the step. Yassine Fall, the foreign minister of Senegal, announced that both states would sign an agreement on fisheries in June.

Kari Nordmann, an expert on West Africa at the University of Bergen, said that Norway wanted partners on the Atlantic coast.`;

export const pasted = `${headline}\n\nBy Jane Roe\n\n5 March 2025\n\n${text}`;

const person = (id: string, name: string, description: string) => {
	return { id, type: 'person', name, aliases: [], description };
};
const claim = (
	entity: string,
	name: string,
	content: string,
	quote: string,
	authority = 'office'
) => ({
	statement: `${name} said that ${content}.`,
	verb: 'say',
	tense: 'past',
	roles: [
		{ role: 'agent', text: name, entity },
		{ role: 'content', text: content, marker: 'that' }
	],
	askable: ['agent'],
	importance: 3,
	quotes: [quote],
	speaker: { entity, kind: 'claim', verb: 'said', authority, quoted: false }
});

export const answer = `Here is the JSON:\n\`\`\`json\n${JSON.stringify({
	entities: [
		{ id: 'norway', type: 'state', name: 'Norway', aliases: [], description: 'the state' },
		{ id: 'senegal', type: 'state', name: 'Senegal', aliases: [], description: 'the state' },
		person('store', 'Jonas Gahr Støre', 'the prime minister of Norway'),
		person('eide', 'Espen Barth Eide', 'the foreign minister of Norway'),
		person('fall', 'Yassine Fall', 'the foreign minister of Senegal'),
		person('nordmann', 'Kari Nordmann', 'an expert on West Africa')
	],
	facts: [
		claim(
			'store',
			'Jonas Gahr Støre',
			'Norway would open an embassy in Senegal in 2026',
			'Norway will open an embassy in Senegal next year, Prime Minister Jonas Gahr Støre said on Wednesday.'
		),
		claim(
			'eide',
			'Espen Barth Eide',
			'the embassy would be a door to the whole region',
			'“The embassy will be a door to the whole region,” said Espen Barth Eide, the foreign minister of Norway.'
		),
		claim(
			'fall',
			'Yassine Fall',
			'both states would sign an agreement on fisheries in June',
			'Yassine Fall, the foreign minister of Senegal, announced that both states would sign an agreement on fisheries in June.'
		),
		claim(
			'nordmann',
			'Kari Nordmann',
			'Norway wanted partners on the Atlantic coast',
			'Kari Nordmann, an expert on West Africa at the University of Bergen, said that Norway wanted partners on the Atlantic coast.',
			'expert'
		),
		{
			statement: 'Sweden will open an embassy in Senegal.',
			verb: 'open',
			tense: 'future',
			roles: [{ role: 'agent', text: 'Sweden' }],
			askable: [],
			importance: 1,
			quotes: ['Sweden will open an embassy in Senegal, too.']
		}
	]
})}\n\`\`\``;
