import type { CodeTrouble } from '#lib/classroom/codes/trouble.ts';

/** What happened, and what to do. */
export const codeTroubleWords: Readonly<Record<CodeTrouble, string>> = {
	'not-ours': 'This is not a code of Attaché.',
	newer:
		'This code was made by a newer version of Attaché. Open Attaché while there is a network, accept the update, and read the code again.',
	damaged:
		'Part of this code is missing or changed, so nothing was taken from it. Read it again, or ask for it again.',
	'too-big': 'This code claims to hold more than any quiz does. Nothing was taken from it.',
	'other-kind': 'This is a code of Attaché, but not the kind that is wanted here.'
};
