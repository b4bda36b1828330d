/** The words beside a paragraph: whose claims stand in it, and of what sort. */
import type { Authority, Entity } from '#lib/article/schema.ts';
import { asHeading } from './outline.ts';
import type { Paragraph } from './passage.ts';

export type MarginNote = { readonly name: string; readonly how: string };

const authorities: Readonly<Record<Authority, string>> = {
	office: ', in office',
	expert: ' of an expert',
	institution: ' of an institution',
	anonymous: ', gives no name',
	witness: ' of a witness'
};

/** "Opinion of an expert", "Claim, gives no name". */
export function voiceInWords(kinds: readonly string[], authority: Authority): string {
	return asHeading(kinds.join(' and ')) + authorities[authority];
}

/** One list a paragraph; empty where the same sources go on speaking. */
export function marginNotes(
	entities: readonly Entity[],
	paragraphs: readonly Paragraph[]
): readonly (readonly MarginNote[])[] {
	const notes = paragraphs.map(({ runs }) =>
		notesOf(
			entities,
			runs.flatMap(({ voices }) => voices)
		)
	);
	const keys = notes.map((list) => list.map(({ name, how }) => `${name} ${how}`).join());
	return notes.map((list, index) => (index > 0 && keys[index] === keys[index - 1] ? [] : list));
}

function notesOf(
	entities: readonly Entity[],
	voices: readonly Paragraph['runs'][number]['voices'][number][]
): readonly MarginNote[] {
	const speakers = [...new Set(voices.map(({ speaker }) => speaker))];
	return speakers.map((speaker) => {
		const own = voices.filter((voice) => voice.speaker === speaker);
		const name = entities.find(({ id }) => id === speaker)?.name ?? speaker;
		const kinds = [...new Set(own.map(({ kind }) => kind))];
		const how = own[0] ? voiceInWords(kinds, own[0].authority) : '';
		return { name: asHeading(name), how };
	});
}
