/** What the file chooser offers. What a file really is, its bytes say. */
export const intakeTypes =
	'.txt,.text,.md,.markdown,.html,.htm,.xhtml,.pdf,.json,text/plain,text/markdown,text/html,application/pdf,application/json';
