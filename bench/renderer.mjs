// The process that a page and its workers run in: found, slowed down, and its memory and work counted.
import { existsSync, readFileSync } from 'node:fs';

/** Its process id: the one that worked when the page was made to. */
export async function rendererOf(page) {
	const devTools = await page.context().browser().newBrowserCDPSession();
	const before = await works(devTools);
	await loop(page);
	const after = await works(devTools);
	await devTools.detach();
	const most = (a, b) => worked(b) - worked(a);
	const worked = ({ id, cpuTime }) => cpuTime - (before.find((p) => p.id === id)?.cpuTime ?? 0);
	return after.sort(most)[0].id;
}

async function works(devTools) {
	const { processInfo } = await devTools.send('SystemInfo.getProcessInfo');
	return processInfo.filter(({ type }) => type === 'renderer');
}

/** Milliseconds for a fixed amount of work in the page: how fast the machine is just now. */
export function loop(page) {
	return page.evaluate(() => {
		const startedAt = performance.now();
		let x = 1;
		for (let k = 0; k < 60_000_000; k++) x = (Math.imul(x, 1_664_525) + 1_013_904_223) | 0;
		// Its value is used, so that no compiler leaves it out.
		return performance.now() - startedAt + (x === 7 ? 1e-9 : 0);
	});
}

/** Processor time of the process so far, all its threads together, in milliseconds. Linux alone. */
export function processorMs(pid) {
	const path = `/proc/${pid}/stat`;
	if (!existsSync(path)) return undefined;
	const fields = readFileSync(path, 'utf8').split(') ')[1].split(' ');
	return (Number(fields[11]) + Number(fields[12])) * 10; // a hundred ticks a second
}

/** Resident memory in megabytes. Linux alone. */
export function residentMegabytes(pid) {
	const path = `/proc/${pid}/status`;
	if (!existsSync(path)) return undefined;
	return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(path, 'utf8'))[1]) / 1000;
}

/**
 * DevTools' own throttling knows only the page's main thread. Here the whole process stands still for
 * three quarters of the time, workers and all.
 */
export async function slowed(pid, factor, work) {
	let isOver = false;
	const running = (async () => {
		while (!isOver) {
			await pause(runMs);
			if (isOver) break;
			process.kill(pid, 'SIGSTOP');
			await pause(runMs * (factor - 1));
			process.kill(pid, 'SIGCONT');
		}
	})();
	try {
		return await work();
	} finally {
		isOver = true;
		await running;
	}
}

const runMs = 8;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** What `work` gives, and the most memory that the process had meanwhile. */
export async function peak(pid, work) {
	let most = residentMegabytes(pid);
	const timer = setInterval(() => (most = Math.max(most, residentMegabytes(pid))), 15);
	try {
		return { result: await work(), megabytes: most };
	} finally {
		clearInterval(timer);
	}
}
