/**
 * Key and reasons under the teacher's release code: AES-256-GCM, key and nonce by PBKDF2 (SHA-256)
 * from the code and a random salt, used once. A release code has 40 random bits; at 600,000 rounds a
 * guess, reading it out of the link by trying takes a graphics card years, a lesson takes an hour.
 */
const rounds = 600_000;
export const saltLength = 8;

/** Without the letters that are mistaken for figures; read out in two groups of four. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Five random bytes as a release code. */
export function releaseCodeOf(random: Uint8Array): string {
	const bits = [...random.slice(0, 5)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
	const code = (bits.match(/.{5}/g) ?? [])
		.map((five) => alphabet[Number.parseInt(five, 2)])
		.join('');
	return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** As it may be typed: small letters, spaces, O for 0, I or L for 1. Undefined if it cannot be one. */
export function readReleaseCode(typed: string): string | undefined {
	const plain = typed
		.toUpperCase()
		.replace(/[\s–-]+/g, '')
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1');
	if (plain.length !== 8 || [...plain].some((c) => !alphabet.includes(c))) return undefined;
	return `${plain.slice(0, 4)}-${plain.slice(4)}`;
}

export async function sealed(
	content: Uint8Array<ArrayBuffer>,
	code: string,
	salt: Uint8Array<ArrayBuffer>
): Promise<Uint8Array<ArrayBuffer>> {
	const { key, iv } = await keyOf(code, salt);
	return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, content));
}

/** Undefined where the code is another one, or a byte was changed: the cipher cannot tell which. */
export async function unsealed(
	content: Uint8Array<ArrayBuffer>,
	code: string,
	salt: Uint8Array<ArrayBuffer>
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const { key, iv } = await keyOf(code, salt);
	const plain = crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, content);
	return plain.then(
		(bytes) => new Uint8Array(bytes),
		() => undefined
	);
}

async function keyOf(code: string, salt: Uint8Array<ArrayBuffer>) {
	const words = new TextEncoder().encode(code);
	const from = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveBits']);
	const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
	const bits = new Uint8Array(await crypto.subtle.deriveBits(how, from, 352));
	const key = await crypto.subtle.importKey('raw', bits.slice(0, 32), 'AES-GCM', false, [
		'encrypt',
		'decrypt'
	]);
	return { key, iv: bits.slice(32) };
}
