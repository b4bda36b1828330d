// npm test: everything that must hold. Ends with one line, `N passed, M failed`, from the reporters' files.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { bin, build, install, tryRun } from './lib.mjs';

install();
const { findBrowser } = await import('./browser.mjs');
const env = { PLAYWRIGHT_CHROMIUM: await findBrowser() };
const reports = '.cache/reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };

step('check', tryRun(process.execPath, ['scripts/check.mjs']));
vitest('unit');
vitest('browser');
vitest('crash');
step('build', build());
playwright();

const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 ? 0 : 1);

function vitest(project) {
	const file = `${reports}/${project}.json`;
	const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
	const ok = tryRun(
		bin('vitest'),
		['run', '--project', project, '--passWithNoTests', ...reporters],
		{
			env
		}
	);
	const report = read(file);
	// A file that does not even load has no tests to count: it is one failure.
	const suites = (report?.testResults ?? []).filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
	);
	count(project, ok, {
		passed: report?.numPassedTests ?? 0,
		failed: (report?.numFailedTests ?? 0) + suites.length,
		skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0)
	});
}

function playwright() {
	const file = `${reports}/e2e.json`;
	const ok = tryRun(bin('playwright'), ['test', '--reporter=dot,json'], {
		env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
	});
	const stats = read(file)?.stats;
	count('e2e', ok, {
		passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
		failed: stats?.unexpected ?? 0,
		skipped: stats?.skipped ?? 0
	});
}

/** A run that failed without a failed test (it crashed, or wrote no report) counts as one failure. */
function count(label, ok, { passed, failed, skipped }) {
	total.passed += passed;
	total.failed += ok ? failed : Math.max(failed, 1);
	total.skipped += skipped;
	console.log(`${ok ? 'ok    ' : 'FAILED'}  ${label}: ${passed} passed, ${failed} failed`);
}

function step(label, ok) {
	count(label, ok, { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });
}

function read(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
