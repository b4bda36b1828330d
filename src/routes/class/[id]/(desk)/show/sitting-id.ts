/** Ninety-six random bits: no two lessons of a device share them. */
export const newSittingId = (): string =>
	[...crypto.getRandomValues(new Uint8Array(12))]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
