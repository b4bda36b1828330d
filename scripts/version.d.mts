export function version(): string;
export function sourceHash(): string;
export function walk(path: string): string[];
