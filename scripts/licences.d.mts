export type Package = {
	name: string;
	version: string;
	licence: string;
	source: string;
	text: string;
};
export function thirdParty(): Package[];
export function generated(): Record<string, string>;
