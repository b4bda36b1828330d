import { invalidate, invalidateAll } from '$app/navigation';
import { navigating } from '$app/state';

/**
 * Loads again what depends on `what`, or everything. Kit breaks off a navigation that is under way when something is
 * invalidated: whoever saves and leaves, or presses a link while an answer is being saved or another tab
 * writes, would stay where they are. So whoever has saved first gets the time to leave, and the way
 * there comes before the refreshing.
 */
export async function refresh(what?: `app:${string}`): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve));
	await navigating.complete?.catch(() => undefined);
	await (what ? invalidate(what) : invalidateAll());
}
