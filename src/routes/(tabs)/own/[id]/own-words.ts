import type { OwnEntry } from '#lib/store/own.ts';
import { counted } from '../../../words.ts';

/** What is known of an article, in a line. */
export function standingWords({ facts, waiting, minutes }: OwnEntry): string {
	if (facts === 0) return `${counted(minutes, 'minute')} to read, no facts yet`;
	const rest =
		waiting === 0 ? '' : `, ${waiting} of them ${waiting === 1 ? 'waits' : 'wait'} for your word`;
	return `${counted(facts, 'fact')}${rest}`;
}

/** Of questions that were answered before and are made no longer; empty if there are none. */
export function orphanWords({ orphans = [] }: Pick<OwnEntry, 'orphans'>): string {
	if (orphans.length === 0) return '';
	const one = orphans.length === 1;
	return `${counted(orphans.length, 'question')} that you answered ${one ? 'is' : 'are'} no longer made of these facts. ${one ? 'It is' : 'They are'} not asked any more; your answers stay in your record, and ${one ? 'it comes' : 'they come'} back with ${one ? 'its fact' : 'their facts'}.`;
}

/** What goes with an article, and what stays. */
export function deletionWords(asked: number): string {
	const answers =
		asked === 0
			? 'No question on it has been asked.'
			: `The ${counted(asked, 'question')} that you answered will not be asked again; your answers stay in your record.`;
	return `The text, its facts and its questions go from this device. ${answers} A backup made before can bring it back.`;
}
