import { readFileSync } from 'node:fs';
import { oneLine, type Read } from './outcome.ts';

const largest = 64 * 1024 * 1024;

/** A text file, or a line that says why it is none. `-` is standard input. */
export function readText(path: string): Read<string> {
	try {
		const bytes = readFileSync(path === '-' ? 0 : path);
		if (bytes.length > largest)
			return { error: `${path}: larger than ${largest / 1024 / 1024} MB` };
		if (bytes.includes(0)) return { error: `${path}: a binary file, not text` };
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return { value: text };
	} catch (error) {
		return { error: `${path}: ${reason(error)}` };
	}
}

export function readJson(path: string): Read<unknown> {
	const text = readText(path);
	return 'error' in text ? text : parseJson(text.value, path);
}

export function parseJson(text: string, at: string): Read<unknown> {
	if (text.trim() === '') return { error: `${at}: empty` };
	try {
		return { value: JSON.parse(text) as unknown };
	} catch (error) {
		return { error: `${at}: not JSON (${oneLine((error as Error).message).slice(0, 120)})` };
	}
}

const reasons: Record<string, string> = {
	ENOENT: 'no such file',
	EISDIR: 'a folder, not a file',
	EACCES: 'not readable (permission denied)',
	ENOTDIR: 'no such file',
	ENAMETOOLONG: 'the file name is too long',
	ERR_ENCODING_INVALID_ENCODED_DATA: 'not UTF-8 text'
};

const reason = (error: unknown) => {
	const { code, message } = error as { code?: string; message: string };
	return reasons[code ?? ''] ?? oneLine(message);
};
