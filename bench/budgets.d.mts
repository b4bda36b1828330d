import type { Visit } from './bytes.d.mts';

export const article: string;
export const budgets: Record<'firstPage' | 'html' | 'study' | 'install' | 'shift', number>;
export const screens: Record<'home' | 'reader' | 'study', Visit>;
