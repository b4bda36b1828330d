import type { BackupIssueCode, BackupReading } from '#lib/exchange/backup.ts';
import type { RestorePlan } from '#lib/store/store.ts';
import { counted } from '../words.ts';
import { onDay } from './storage-words.ts';

const troubles: Readonly<Record<BackupIssueCode, string>> = {
	'not-a-backup': 'This is not a backup file of Attaché. Nothing was changed.',
	'newer-version':
		'This file was made by a newer version of Attaché. Update first, then restore it.',
	'cut-short': 'The end of the file is missing. What is there can be restored.',
	'unknown-line':
		'Some lines hold what this version of Attaché does not know. They are left out; the rest can be restored.',
	'damaged-line': 'Part of the file is damaged. The lines that are whole can be restored.',
	'damaged-file': 'The file was changed after it was made. Each line that is whole can be restored.'
};

/** What is wrong with a file; undefined if all of it was verified. */
export function readingTrouble({ state, issues }: BackupReading): string | undefined {
	const first = issues[0];
	if (state === 'whole' || !first) return undefined;
	if (state === 'unusable' && first.code in troubles && !/-line|-file|cut/.test(first.code))
		return troubles[first.code];
	return state === 'unusable'
		? 'Nothing in this file could be read. Nothing was changed.'
		: troubles[first.code];
}

/** What would change, a line each. */
export function planLines(plan: RestorePlan, { damagedLines }: BackupReading): readonly string[] {
	const { newEntries, knownEntries, newArticles, affectedCards, from, to } = plan;
	const { newFlags, newEdits, newParked, newNotes, newChanges } = plan;
	const { newAnswers, newOwn, laterOwn, earlierOwn, newDraft } = plan;
	const lines =
		newEntries > 0
			? [`${counted(newEntries, 'new answer')}${between(from, to)}`]
			: [
					bringsBesides(plan)
						? 'No new answers'
						: 'No new answers: everything in this file is already here'
				];
	if (affectedCards > 0) lines.push(`${counted(affectedCards, 'question')} with a new history`);
	if (knownEntries > 0 && newEntries > 0)
		lines.push(`${counted(knownEntries, 'answer')} already here`);
	if (newArticles > 0) lines.push(`${counted(newArticles, 'article')} begun`);
	if (newChanges > 0) lines.push('The timing of questions as it was adjusted there');
	if (newFlags > 0) lines.push(counted(newFlags, 'flagged question'));
	if (newEdits > 0) lines.push(counted(newEdits, 'edited question'));
	if (newParked > 0) lines.push(`${counted(newParked, 'question')} set aside`);
	if (newNotes > 0) lines.push(`${counted(newNotes, 'note')} of yours`);
	if (newAnswers > 0) lines.push(`${counted(newAnswers, 'answer')} that you want counted as right`);
	if (newOwn > 0) lines.push(`${counted(newOwn, 'article')} of your own`);
	if (newDraft > 0) lines.push('An article that you had begun to add');
	if (laterOwn > 0)
		lines.push(
			`${counted(laterOwn, 'article')} of your own, changed later there than here: ${laterOwn === 1 ? 'it replaces' : 'they replace'} what is here`
		);
	if (earlierOwn > 0)
		lines.push(
			`${counted(earlierOwn, 'article')} of your own ${earlierOwn === 1 ? 'stays' : 'stay'} as here, changed later than in the file`
		);
	if (damagedLines > 0) lines.push(`${counted(damagedLines, 'damaged line')}, left out`);
	return lines;
}

function between(from: number | undefined, to: number | undefined): string {
	if (from === undefined || to === undefined) return '';
	return onDay(from) === onDay(to)
		? `, from ${onDay(from)}`
		: `, from ${onDay(from)} to ${onDay(to)}`;
}

/** Something to restore, apart from the settings. */
export const bringsAnything = (plan: RestorePlan): boolean =>
	plan.newEntries + plan.newArticles > 0 || bringsBesides(plan);

/** What is neither an answer nor a beginning. */
const bringsBesides = (plan: RestorePlan): boolean =>
	plan.newFlags +
		plan.newEdits +
		plan.newParked +
		plan.newNotes +
		plan.newAnswers +
		plan.newChanges +
		plan.newOwn +
		plan.newDraft +
		plan.laterOwn >
	0;
