import { describe, expect, it } from 'vitest';
import { type CameraTrouble, troubleOf } from '#lib/camera/open-camera.ts';
import { troubleWords } from '#lib/ui/camera/trouble-words.ts';

const named = (name: string) => Object.assign(new Error(name), { name });

describe('why there is no camera', () => {
	it.each<[string, CameraTrouble]>([
		['NotAllowedError', 'denied'],
		['SecurityError', 'denied'],
		['NotFoundError', 'none'],
		['OverconstrainedError', 'none'],
		['NotReadableError', 'in-use'],
		['AbortError', 'in-use'],
		['TypeError', 'failed']
	])('%s is %s, and has words', (name, trouble) => {
		expect(troubleOf(named(name))).toBe(trouble);
		expect(troubleWords[trouble]).toMatch(/photo/);
	});
});
