import { participleOf, pastOf, thirdOf } from '#lib/analysis/verbs.ts';

/** The forms in which a one-word verb stands in a text: in American spelling, too ("labeled", "signaled"). */
export const formsOf = (head: string) => {
	const [past, participle] = [pastOf(head), participleOf(head)];
	const american = /[^l]l$/.test(head) && past === `${head}led` ? `${head}ed` : undefined;
	return [
		[past, 'past'],
		[participle, 'participle'],
		[head, 'base'],
		[thirdOf(head), 'third'],
		...(american === undefined
			? []
			: ([
					[american, 'past'],
					[american, 'participle']
				] as const))
	] as const;
};
