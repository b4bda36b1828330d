/** Words as a pattern has them: each sign that means something there stands for itself. */
export const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
