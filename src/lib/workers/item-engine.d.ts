/** The name of what makes items (scripts/library-plugin.ts): another one may make others. */
declare module 'virtual:item-engine' {
	export const engine: string;
}
