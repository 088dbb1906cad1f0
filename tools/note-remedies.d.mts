/** What to do about an issue, in the language that the findings are told in; empty where nothing is known. */
export function remedyOf(issue: { readonly path: string; readonly message: string }, locale: string): string;

/** Fields of a note as the schema has them, for what is misspelt. */
export function unknownFields(
  data: unknown,
  schema: object,
): readonly { readonly path: string; readonly near: string | undefined }[];
