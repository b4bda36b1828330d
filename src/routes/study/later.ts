/**
 * What is shown now and then. Imported from here, not from the screens: Kit sends the styles of what
 * a page itself imports, also on demand, with that page.
 */
export const confidence = () => import('./Confidence.svelte');
export const keysDialog = () => import('./KeysDialog.svelte');
export const keepAnswer = () => import('./KeepAnswer.svelte');
export const whyPrompt = () => import('./WhyPrompt.svelte');
export const problem = () => import('./Problem.svelte');
export const summary = () => import('./Summary.svelte');
export const handSheet = () => import('../hand/HandSheet.svelte');
export const inSitting = () => import('../hand/in-sitting.ts');
