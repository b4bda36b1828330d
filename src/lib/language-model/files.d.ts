/** What reading articles needs, as this build ships it (scripts/language-model-plugin.ts). */
declare module 'virtual:language-model' {
	import type { ModelFile } from '#lib/language-model/model-file.ts';
	const files: readonly ModelFile[];
	export default files;
}
