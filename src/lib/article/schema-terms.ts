/** What the schema's parts are made of. */
import Type from 'typebox';

export const closed = { additionalProperties: false } as const;
export const words = (description: string) =>
	Type.String({ minLength: 1, maxLength: 2000, description });
export const id = (description: string) =>
	Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,63}$', description });
