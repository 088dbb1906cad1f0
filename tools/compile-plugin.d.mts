/** What the build does to a module, step by step. */
export function compilePlugins(): readonly {
  readonly name: string;
  transform(code: string, id: string): unknown;
}[];
