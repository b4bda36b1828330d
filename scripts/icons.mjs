// npm run icons: draws the app's icons as SVG and renders the PNGs with the tests' browser.
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { launchOptions } from './browser-options.mjs';

const [paper, sheet, navy, seal] = ['#faf7f0', '#fffdf8', '#1f3a63', '#a3341f'];

/** A folded dispatch, closed by a seal, on a 64 grid; `scale` shrinks it into a maskable safe zone. */
function dispatch({ scale = 1, radius = 14, background = navy } = {}) {
	const move =
		scale === 1 ? '' : ` transform="translate(32 32) scale(${scale}) translate(-32 -32)"`;
	return svg(`<rect width="64" height="64" rx="${radius}" fill="${background}"/>
	<g${move}>
		<rect x="9" y="16" width="46" height="33" rx="3" fill="${sheet}"/>
		<path d="M10.2 18.2 30 33.6a3.3 3.3 0 0 0 4 0L53.8 18.2" fill="none" stroke="${navy}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>
		${sealAt(seal, paper)}
	</g>`);
}

/** The wax: a wavy edge of ten soft lobes round a ring and the mark of the house. */
function sealAt(fill, mark) {
	return `<path d="${wave(32, 35.6, 11.2, 0.75, 10)}" fill="${fill}"/>
		<path d="m28 40.4 4-9.9 4 9.9M29.5 37.2h5" fill="none" stroke="${mark}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** One colour and holes only: the system paints it. */
function monochrome() {
	return svg(`<defs><mask id="m">
		<rect width="64" height="64" fill="#000"/>
		<rect x="9" y="16" width="46" height="33" rx="3" fill="#fff"/>
		<path d="M10.2 18.2 30 33.6a3.3 3.3 0 0 0 4 0L53.8 18.2" fill="none" stroke="#000" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>
		<path d="${wave(32, 35.6, 13.2, 0.75, 10)}" fill="#000"/>
		${sealAt('#fff', '#000')}
	</mask></defs>
	<rect width="64" height="64" fill="#000" mask="url(#m)" transform="translate(32 32) scale(.8) translate(-32 -32)"/>`);
}

function wave(x, y, radius, depth, lobes) {
	const points = Array.from({ length: lobes * 12 }, (_, i) => {
		const turn = (i / (lobes * 12)) * 2 * Math.PI;
		const r = radius + depth * Math.cos(turn * lobes);
		return `${(x + r * Math.sin(turn)).toFixed(1)} ${(y - r * Math.cos(turn)).toFixed(1)}`;
	});
	return `M${points.join('L')}Z`;
}

function svg(content) {
	const tidy = content.replace(/>\s+</g, '><').trim();
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${tidy}</svg>\n`;
}

const icon = dispatch();
writeFileSync('static/favicon.svg', icon);

const browser = await chromium.launch(launchOptions);
const page = await browser.newPage();
for (const [name, size, drawing] of [
	['icon-32', 32, dispatch({ radius: 12 })],
	['icon-192', 192, icon],
	['icon-512', 512, icon],
	['apple-touch-180', 180, dispatch({ scale: 0.92, radius: 0 })],
	['maskable-512', 512, dispatch({ scale: 0.78, radius: 0 })],
	['monochrome-512', 512, monochrome()]
]) {
	await page.setViewportSize({ width: size, height: size });
	await page.setContent(
		`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`
	);
	await page.screenshot({ path: `static/icons/${name}.png`, omitBackground: true });
}
await browser.close();
