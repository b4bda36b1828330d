import type { WorkboxPlugin } from 'workbox-core';

/**
 * A dedicated worker follows the headers of its own script, not its page's policy. On hosts that send
 * no headers this adds them, so that a worker reaches foreign addresses nowhere. The same text is in
 * scripts/serve.mjs.
 */
export const workerPolicy =
	"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'";

/** The response with the policy, when it is a worker's script. */
export function withWorkerPolicy(request: Request, response: Response): Response {
	if (request.destination !== 'worker' && request.destination !== 'sharedworker') return response;
	const headers = new Headers(response.headers);
	headers.set('Content-Security-Policy', workerPolicy);
	const { status, statusText } = response;
	return new Response(response.body, { status, statusText, headers });
}

export const workerPolicyPlugin: WorkboxPlugin = {
	handlerWillRespond: ({ request, response }) =>
		Promise.resolve(withWorkerPolicy(request, response))
};
