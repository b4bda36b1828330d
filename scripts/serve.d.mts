import type { IncomingMessage, Server } from 'node:http';

export type ServeOptions = {
	/** Folder of the build. */
	dir?: string;
	/** Base path it was built for, such as `/quiz`. */
	base?: string;
	/** False for a host that sends no security headers. */
	headers?: boolean;
	/** Called for every request before it is answered. */
	onRequest?: (request: IncomingMessage, url: URL) => void;
};
export function createServer(options?: ServeOptions): Server;
export function listen(
	create: () => Server,
	where: { host?: string; port: number }
): Promise<number | undefined>;
