/**
 * What was pressed is about to go. With the focus on it, its going would have all styles found out once
 * more while the next question waits to be drawn: it is let go of while the database is waited for.
 */
export function letGo(): () => void {
	const timer = setTimeout(() => {
		const pressed = document.activeElement;
		if (pressed instanceof HTMLElement && pressed.closest('main')) pressed.blur();
	});
	return () => clearTimeout(timer);
}
