/** The least and the first after the largest id of the reader's own articles. No built-in one begins so. */
export const ownIds = { from: 'own-', before: 'own.' } as const;

/** The id alone says where an article lies. */
export const isOwnId = (id: string): boolean => id.startsWith(ownIds.from);
