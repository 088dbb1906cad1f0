interface Typed {
  readonly name: string;
  readonly kind?: string;
  readonly attribute?: string;
  readonly fieldName?: string;
  type?: { readonly text: string };
}

/** Changes a manifest so that the types of all fields with an attribute, and of the attributes, are written out. */
export function writeOutTypes(
  manifest: {
    readonly modules: readonly {
      readonly path: string;
      readonly declarations?: readonly {
        readonly name: string;
        readonly tagName?: string;
        readonly members?: readonly Typed[];
        readonly attributes?: readonly Typed[];
      }[];
    }[];
  },
  root?: string,
): void;

/** What an attribute may be that is neither a word of the language nor a text: a name that leads nowhere. */
export function unknownIn(text: string): string[];
