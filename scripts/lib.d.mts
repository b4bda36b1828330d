export const root: string;
type RunOptions = { env?: Record<string, string>; quiet?: boolean; silent?: boolean };
export function tryRun(command: string, args: string[], options?: RunOptions): boolean;
export function run(command: string, args: string[], options?: RunOptions): void;
export function bin(name: string): string;
export function install(): void;
export function build(options?: {
	dir?: string;
	base?: string;
	fallback?: '200.html' | '404.html';
	version?: string;
}): boolean;
