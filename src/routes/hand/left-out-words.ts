import type { LeftOut } from '../study/study-setup.ts';

/** How a question was left out: in the bar, and for the ear. */
export const leftOutWords: Readonly<Record<LeftOut['way'], LeftOut>> = {
	flagged: {
		way: 'flagged',
		brief: 'Flagged, left out',
		said: 'Flagged. It will not be asked again.'
	},
	aside: {
		way: 'aside',
		brief: 'Set aside',
		said: 'Set aside. It will not be asked until you take it back.'
	},
	later: {
		way: 'later',
		brief: 'Not today',
		said: 'Put off. It comes back on your next day.'
	},
	elsewhere: {
		way: 'elsewhere',
		brief: 'Left out in another tab',
		said: 'That question was left out in another tab.'
	}
};
