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

/**
 * What was pressed is about to go. With the focus on it, its going would have all styles found out once
 * more while the next question waits to be drawn: it is let go of while the database is waited for.
 */
export function letGo(within: HTMLElement | undefined): () => void {
	const timer = setTimeout(() => {
		const pressed = document.activeElement;
		if (pressed instanceof HTMLElement && within?.contains(pressed)) pressed.blur();
	});
	return () => clearTimeout(timer);
}
