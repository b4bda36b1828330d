import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './scripts/browser-options.mjs';

// Each test starts the static server that it needs (tests/e2e/site.ts), so there is no webServer here.
export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	workers: 1,
	// A second try only where nobody can look at once; what needed it is listed as flaky, and is a bug.
	retries: process.env['CI'] ? 1 : 0,
	timeout: 45_000,
	forbidOnly: !!process.env['CI'],
	reporter: 'list',
	use: { launchOptions, locale: 'en-GB', timezoneId: 'Europe/Brussels' },
	projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }]
});
