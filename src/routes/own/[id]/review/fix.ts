/** What a sheet mends: a role by its place in the frame, or one of the things that are no roles. */
export type Fix =
	| { readonly part: 'role'; readonly index: number }
	| { readonly part: 'voice' | 'date' | 'statement' };
