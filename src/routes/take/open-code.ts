import type { ClassroomStore } from '#lib/classroom-store/classroom-store.ts';
import { fromText } from '#lib/classroom/codes/carriers.ts';
import { type Gathered, gathered, openFrame, wholeOf } from '#lib/classroom/codes/frames.ts';
import { kindOf } from '#lib/classroom/codes/packet.ts';
import { openAssignment } from '#lib/classroom/codes/read-assignment.ts';
import { type CodeTrouble, decoding } from '#lib/classroom/codes/trouble.ts';
import { resolveAssignment } from './resolve-assignment.ts';
import { takingId } from './sitting.ts';
import { TakeState } from './take-state.svelte.ts';

export type Opening =
	| { readonly state: TakeState }
	| { readonly trouble: CodeTrouble | 'other-library' }
	/** One of several codes; the rest is still to come. */
	| { readonly gathered: Gathered };

/** A scanned, pasted or linked text: a whole quiz, or one frame of it. */
export async function openCode(
	text: string,
	have: Gathered | undefined,
	store: ClassroomStore
): Promise<Opening> {
	const packet = decoding(() => fromText(text));
	if ('trouble' in packet) return packet;
	if (kindOf(packet.value) !== 'frame') return openPacket(packet.value, store);
	const frame = openFrame(packet.value);
	if ('trouble' in frame) return frame;
	const all = gathered(have, frame.value);
	const whole = wholeOf(all);
	return whole ? openPacket(whole, store) : { gathered: all };
}

/** What was begun on this device goes on where it stood. */
export async function openPacket(code: Uint8Array, store: ClassroomStore): Promise<Opening> {
	const opened = openAssignment(code);
	if ('trouble' in opened) return opened;
	const resolved = await resolveAssignment(opened.value);
	if (resolved === 'other-library') return { trouble: resolved };
	const kept = await store.taking(takingId(opened.value)).catch(() => undefined);
	const state = new TakeState(
		opened.value,
		resolved,
		{ code, state: kept?.state },
		{
			store,
			now: () => Date.now(),
			nonce: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
		}
	);
	return { state };
}
