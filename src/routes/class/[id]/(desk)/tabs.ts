/** What can be done with a quiz, in the order of a lesson. A screen adds itself here when it is there. */
export const tabs = [
	{ path: '/class/[id]', name: 'Questions' },
	{ path: '/class/[id]/(desk)/show', name: 'Show' },
	{ path: '/class/[id]/(desk)/print', name: 'Print' },
	{ path: '/class/[id]/(desk)/assign', name: 'Assign' },
	{ path: '/class/[id]/(desk)/collect', name: 'Collect' },
	{ path: '/class/[id]/(desk)/report', name: 'Report' }
] as const;
