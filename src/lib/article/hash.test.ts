import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256, sha256OfBytes } from './hash.ts';

describe('sha256', () => {
	it.each([
		['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
		['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
		[
			'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
			'248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'
		]
	])('gives the digest that FIPS 180-4 gives for %j', (text, digest) => {
		expect(sha256(text)).toBe(digest);
	});

	it('hashes a million letters a', () => {
		expect(sha256('a'.repeat(1_000_000))).toBe(
			'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'
		);
	});

	it('hashes text as UTF-8', () => {
		const text = 'Åland – Türkiye 🇦🇽';
		expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
	});

	it('agrees with Node at every length around a block', () => {
		for (let n = 0; n < 200; n++) {
			const bytes = Uint8Array.from({ length: n }, (_, i) => (i * 31 + n) & 255);
			expect(sha256OfBytes(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
		}
	});
});
