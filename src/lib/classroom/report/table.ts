/** A cell of an exported table: numbers stay numbers. */
export type Cell = string | number | undefined;
export type Table = { readonly name: string; readonly rows: readonly (readonly Cell[])[] };
