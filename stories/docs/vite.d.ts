// What Vite makes of these when Storybook is built; its own types would also declare what the sources must not use.
interface ImportMeta {
  glob(
    pattern: string,
    options: { readonly query: '?raw'; readonly import: 'default'; readonly eager: true },
  ): Record<string, string>;
}

declare module '*?raw' {
  const text: string;
  export default text;
}
