/** Which answer's feedback is on screen, for a reload and for the way back from the article. */
const key = 'attache:feedback';

export function recallFeedback(): string | null {
	try {
		return sessionStorage.getItem(key);
	} catch {
		return null;
	}
}

export function rememberFeedback(reviewId: string | undefined): void {
	try {
		if (reviewId === undefined) sessionStorage.removeItem(key);
		else sessionStorage.setItem(key, reviewId);
	} catch {
		// Without it a reload goes on with the next question.
	}
}
