import type { Linter } from 'eslint';

export const mayImport: Readonly<Record<string, readonly string[]>>;
export const pure: readonly string[];
export const folderRules: Linter.Config[];
