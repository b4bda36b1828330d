/** A step between: Kit sends the styles of what a page itself imports with that page, needed or not. */
export const begun = () => import('./begun.ts');
