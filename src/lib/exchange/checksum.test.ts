import { crc32 as ofZlib } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crc32, crc32OfBytes } from '#lib/exchange/checksum.ts';

it('is the CRC-32 of zip, whatever the length', () => {
	expect(crc32('123456789')).toBe('cbf43926');
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
			expect(crc32OfBytes(bytes)).toBe(ofZlib(bytes).toString(16).padStart(8, '0'));
		})
	);
	expect(crc32('Žena, 女, 👩')).toBe(ofZlib('Žena, 女, 👩').toString(16).padStart(8, '0'));
});
