/** By code units: the same order whatever language a browser speaks, which `localeCompare` does not give, and faster. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
