/** The parts of the platform that a lesson leans on; each may be missing, and nothing depends on it. */

export const canFillScreen = (): boolean => document.fullscreenEnabled === true;

export async function toggleFullScreen(): Promise<void> {
	try {
		if (document.fullscreenElement) await document.exitFullscreen();
		else await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
	} catch {
		// Refused (an iframe, a policy): the lesson goes on in its window.
	}
}

/** Keeps the screen from going dark, as long as the page is looked at. Returns how to stop. */
export function stayAwake(): () => void {
	let lock: WakeLockSentinel | undefined;
	let isOver = false;
	const ask = async () => {
		if (document.hidden || !('wakeLock' in navigator)) return;
		const got = await navigator.wakeLock.request('screen').catch(() => undefined);
		if (isOver) void got?.release();
		else lock = got;
	};
	// The lock is lost whenever the page is hidden.
	const back = () => void ask();
	document.addEventListener('visibilitychange', back);
	void ask();
	return () => {
		isOver = true;
		document.removeEventListener('visibilitychange', back);
		void lock?.release();
	};
}
