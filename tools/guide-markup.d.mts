/** What is known of an element, as the manifest has it. */
interface KnownElement {
  readonly tagName: string;
  readonly attributes?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
  readonly members?: readonly { readonly name: string }[];
  readonly slots?: readonly { readonly name: string }[];
}
/** What a guide says that is not so, a line each. */
export function markupFaults(
  guide: string,
  text: string,
  known: {
    readonly elements: ReadonlyMap<string, KnownElement>;
    readonly events: ReadonlySet<string>;
    readonly properties: ReadonlySet<string>;
    readonly hasEntry: (name: string) => boolean;
    readonly hasFile: (name: string) => boolean;
  },
): string[];
