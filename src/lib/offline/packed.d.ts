/** The address of a gzipped binary of a package (scripts/packed-plugin.ts). */
declare module 'virtual:packed/*' {
	const url: string;
	export default url;
}
