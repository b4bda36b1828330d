/**
 * Why there is no picture. The words are the interface's (ui/camera/trouble-words.ts).
 *
 * insecure: the page came over plain http, where browsers give no camera · none: no camera here ·
 * denied: the reader, the system or a policy said no · in-use: another program holds it ·
 * failed: anything else.
 */
export type CameraTrouble = 'insecure' | 'none' | 'denied' | 'in-use' | 'failed';

export type Camera = {
	readonly stream: MediaStream;
	/** More than one camera: `switchTo` may be offered. */
	readonly others: readonly CameraChoice[];
	/** Lets go of the camera; its light goes out. */
	stop(): void;
};
export type CameraChoice = { readonly id: string; readonly label: string };

/** Small print on a sheet needs the pixels; a camera that has fewer gives what it has. */
const wanted = { width: { ideal: 1920 }, height: { ideal: 1080 } };

/** Asks for the camera that looks away from the reader, or for the one of this id. */
export async function openCamera(id?: string): Promise<Camera | CameraTrouble> {
	if (!globalThis.isSecureContext) return 'insecure';
	const { mediaDevices } = navigator as { mediaDevices?: MediaDevices };
	if (!mediaDevices?.getUserMedia) return 'none';
	try {
		const facing = id ? { deviceId: { exact: id } } : { facingMode: { ideal: 'environment' } };
		const stream = await mediaDevices.getUserMedia({
			audio: false,
			video: { ...wanted, ...facing }
		});
		const stop = () => stream.getTracks().forEach((track) => track.stop());
		return { stream, others: await othersOf(mediaDevices, stream), stop };
	} catch (error) {
		return troubleOf(error);
	}
}

async function othersOf(devices: MediaDevices, stream: MediaStream): Promise<CameraChoice[]> {
	const used = stream.getVideoTracks()[0]?.getSettings().deviceId;
	const all = await devices.enumerateDevices().catch(() => []);
	return all
		.filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== used)
		.map(({ deviceId, label }, at) => ({ id: deviceId, label: label || `Camera ${at + 2}` }));
}

/** Names as in the Media Capture specification, section 10.2; older browsers have names of their own. */
export function troubleOf(error: unknown): CameraTrouble {
	switch (error instanceof Error ? error.name : '') {
		case 'NotAllowedError':
		case 'SecurityError':
		case 'PermissionDeniedError':
			return 'denied';
		case 'NotFoundError':
		case 'OverconstrainedError':
		case 'DevicesNotFoundError':
			return 'none';
		case 'NotReadableError':
		case 'AbortError':
		case 'TrackStartError':
			return 'in-use';
		default:
			return 'failed';
	}
}
