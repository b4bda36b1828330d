/** Where in `meta` the reader's note on an item lies. */
export const noteKey = (itemId: string) => `note/${itemId}` as const;

export const allNotes = () => IDBKeyRange.bound(noteKey(''), noteKey('\uffff'));
