/** Focus follows what is new: the question, then its verdict. */
type Places = {
	readonly heading: HTMLElement | undefined;
	readonly answers: HTMLElement | undefined;
	readonly verdictHeading: HTMLElement | undefined;
};

export function focusNew(
	phase: 'question' | 'turned' | 'answered' | 'rest' | 'end',
	{ heading, answers, verdictHeading }: Places
): void {
	if (phase !== 'rest') scrollTo(0, 0);
	if (phase === 'answered' || phase === 'turned') verdictHeading?.focus();
	else if (phase === 'question') {
		const input = answers?.querySelector<HTMLElement>('input[type=text]');
		const hasKeyboard = matchMedia('(pointer: fine)').matches;
		(input && hasKeyboard ? input : heading)?.focus({ preventScroll: true });
	}
}
