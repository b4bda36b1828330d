export type Sent = { readonly path: string; readonly bytes: number };
export type CountingSite = {
	/** Address, with a slash at its end. */
	readonly url: string;
	/** Every response so far, with the bytes of its body as sent. */
	readonly sent: Sent[];
	close(): Promise<void>;
};
export function openSite(dir: string, port?: number): Promise<CountingSite>;
