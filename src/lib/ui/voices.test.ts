import { afterEach, describe, expect, it, vi } from 'vitest';
import { canSpeak, localVoices, speak } from './speech.ts';
import { voiceGroups } from './voice-groups.ts';

const voiceOf = (id: string, lang: string, given: Partial<SpeechSynthesisVoice> = {}) =>
	({ voiceURI: id, name: id, lang, localService: true, default: false, ...given }) as const;

function given(...voices: readonly ReturnType<typeof voiceOf>[]) {
	const said: { voice: { voiceURI: string }; rate: number; lang: string }[] = [];
	vi.stubGlobal('speechSynthesis', {
		getVoices: () => voices,
		cancel: () => undefined,
		speak: (utterance: (typeof said)[number]) => said.push(utterance)
	});
	vi.stubGlobal('SpeechSynthesisUtterance', class {});
	return said;
}
afterEach(() => vi.unstubAllGlobals());

describe('a voice', () => {
	it('is one of this device, and speaks the language', () => {
		given(
			voiceOf('cloud', 'en-GB', { localService: false }),
			voiceOf('old', 'enm'),
			voiceOf('de', 'de-DE'),
			voiceOf('android', 'en_GB'),
			voiceOf('us', 'en-US')
		);
		expect(localVoices('en').map(({ name }) => name)).toEqual(['android', 'us']);
		expect([canSpeak('en'), canSpeak('de'), canSpeak('fr')]).toEqual([true, true, false]);
	});

	it('is the one that was chosen; where that is gone, the system’s own; else the first', () => {
		const said = given(voiceOf('a', 'en-US'), voiceOf('b', 'en-GB', { default: true }));
		speak('One.', 'en', { rate: 0.8, voice: 'a' });
		speak('Two.', 'en', { voice: 'gone' });
		speak('Three.', 'en');
		expect(said.map(({ voice, rate }) => [voice.voiceURI, rate])).toEqual([
			['a', 0.8],
			['b', 1],
			['b', 1]
		]);
		const first = given(voiceOf('a', 'en-US'), voiceOf('b', 'en-GB'));
		speak('Four.', 'en-GB');
		expect(first.map(({ voice, lang }) => [voice.voiceURI, lang])).toEqual([['a', 'en-US']]);
	});

	it('that is not there says nothing, and breaks nothing', () => {
		const said = given(voiceOf('de', 'de-DE'));
		speak('One.', 'en');
		expect(said).toEqual([]);
		vi.unstubAllGlobals();
		expect([canSpeak('en'), localVoices('en')]).toEqual([false, []]);
		speak('Two.', 'en');
	});
});

describe('the list of voices', () => {
	it('is grouped by what they speak, and no two have one name', () => {
		const voices = [
			voiceOf('1', 'en-US', { name: 'Anna' }),
			voiceOf('2', 'en-GB', { name: 'Serena' }),
			voiceOf('3', 'en_US', { name: 'Anna' }),
			voiceOf('3', 'en-US', { name: 'Anna' })
		];
		expect(voiceGroups(voices)).toEqual([
			{
				region: 'American English',
				voices: [
					{ id: '1', name: 'Anna' },
					{ id: '3', name: 'Anna (2)' }
				]
			},
			{ region: 'British English', voices: [{ id: '2', name: 'Serena' }] }
		]);
	});

	it('takes a language that nobody knows as it is called', () => {
		expect(voiceGroups([voiceOf('x', 'en-…')])).toMatchObject([{ region: 'en-…' }]);
		expect(voiceGroups([])).toEqual([]);
	});
});
