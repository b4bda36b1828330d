import { once } from '#lib/once.ts';

/** What only an answer needs: it comes with the first, and is at hand from then on. */
export const grading = once(() => import('./grading.ts'));
export const reviewing = once(() => import('./review-of.ts'));
