/** Fetched when the first of them is asked: most questions are choices. */
export { default as Match } from './Match.svelte';
export { default as Order } from './Order.svelte';
export { default as SelectText } from './SelectText.svelte';
export { default as TextEntry } from './TextEntry.svelte';
