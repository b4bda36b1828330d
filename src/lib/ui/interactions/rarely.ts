/** A step between, so that the styles of the rarer interactions do not come with every question. */
export const rarer = () => import('./rarer.ts');
