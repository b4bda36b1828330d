/** A same-origin script URL that `new Worker` and `register` accept under Trusted Types. */
export function scriptUrl(url: string): string {
	policy ??= window.trustedTypes?.createPolicy('app-script-url', rules) ?? rules;
	return policy.createScriptURL(url);
}

type Rules = { createScriptURL(url: string): string };

declare global {
	interface Window {
		trustedTypes?: { createPolicy(name: string, rules: Rules): Rules };
	}
}

const rules: Rules = {
	createScriptURL(url) {
		const target = new URL(url, location.href);
		if (target.origin !== location.origin) throw new TypeError(`refused script address ${url}`);
		return target.href;
	}
};

let policy: Rules | undefined;
