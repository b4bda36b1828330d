import { Writer } from '#lib/classroom/codes/bytes.ts';
import { crc32 } from '#lib/classroom/codes/crc32.ts';
import { opened, packet } from '#lib/classroom/codes/packet.ts';
import { BadCode, type Decoded, decoding } from '#lib/classroom/codes/trouble.ts';

/**
 * A packet that is too long for one code, as a sequence shown again and again: any order, any
 * repetition, any loss; who has missed a frame waits for the next round.
 */
export type Frame = {
	/** CRC-32 of the whole: the same in all frames of one sequence. */
	readonly whole: number;
	readonly count: number;
	/** From 0. */
	readonly index: number;
	readonly part: Uint8Array<ArrayBuffer>;
};

/** With its header, a code of QR version 15 at level L: read from the back row off a projector. */
export const partLength = 480;
const mostFrames = 400;

export function framesOf(bytes: Uint8Array): Uint8Array<ArrayBuffer>[] {
	const count = Math.ceil(bytes.length / partLength);
	const length = Math.ceil(bytes.length / count);
	return Array.from({ length: count }, (_, index) => {
		const out = new Writer();
		out.fixed(crc32(bytes), 4);
		out.count(count);
		out.count(index);
		out.bytes(bytes.subarray(index * length, (index + 1) * length));
		return packet('frame', out.done());
	});
}

export const openFrame = (bytes: Uint8Array): Decoded<Frame> =>
	decoding(() => {
		const input = opened('frame', bytes);
		const whole = input.fixed(4);
		const count = input.count(mostFrames);
		const index = input.count(mostFrames);
		const part = input.rest();
		if (index >= count || part.length > 4 * partLength) throw new BadCode('damaged');
		return { whole, count, index, part };
	});

/** What has been seen of one sequence. */
export type Gathered = {
	readonly whole: number;
	readonly count: number;
	readonly parts: ReadonlyMap<number, Uint8Array<ArrayBuffer>>;
};

/** Adds a frame; one of another sequence begins anew. */
export function gathered(have: Gathered | undefined, frame: Frame): Gathered {
	const { whole, count, index, part } = frame;
	const isSame = have?.whole === whole && have.count === count;
	const parts = new Map(isSame ? have.parts : []);
	parts.set(index, part);
	return { whole, count, parts };
}

/** The packet, once every frame is there. */
export function wholeOf({ whole, count, parts }: Gathered): Uint8Array<ArrayBuffer> | undefined {
	if (parts.size < count) return undefined;
	const bytes = Uint8Array.from(
		[...parts].sort(([a], [b]) => a - b).flatMap(([, part]) => [...part])
	);
	return crc32(bytes) === whole ? bytes : undefined;
}
