import type { CameraTrouble } from '#lib/camera/open-camera.ts';

/** What happened, and what to do. A photo or a file is always a way. */
export const troubleWords: Readonly<Record<CameraTrouble, string>> = {
	insecure:
		'This browser gives the camera only to pages that came over https, or from this computer itself. Open Attaché at its https address, or take a photo and choose it below.',
	none: 'No camera was found on this device. Choose a photo instead, or use another way below.',
	denied:
		'The camera was refused. You can allow it in the browser’s settings for this site, or choose a photo instead.',
	'in-use':
		'Another program is using the camera. Close it, then try again; or choose a photo instead.',
	failed: 'The camera did not start. Try again, or choose a photo instead.'
};
