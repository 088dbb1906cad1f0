// What the code of the guides takes from the page or the project that it stands in.
/* eslint-disable @typescript-eslint/consistent-type-imports -- with an import it would be declared for nobody */
type Elements = typeof import('xhs-elements');
type Testing = typeof import('xhs-elements/testing');
type ContentSubject = Parameters<Testing['contentContract']>[0];
type LiveSubject = Parameters<Testing['liveContract']>[0];

declare module '@vitejs/plugin-vue' {
  const vue: (options: { readonly template: { readonly compilerOptions: object } }) => import('vite').PluginOption;
  export default vue;
}

declare module 'solid-js' {}

/** Adapters and sources of one's own. */
declare const MyAdapter: new (options: import('xhs-elements').SeamOptions) => import('xhs-elements').CommerceAdapter;
declare const SmallShop: new (options: { readonly src?: string }) => import('xhs-elements').CommerceAdapter;
declare const mySource: ContentSubject['stage'];

/** What their tests bring. */
declare const context: ContentSubject['context'] & LiveSubject['context'];
declare const stage: LiveSubject['stage'];
declare const hub: NonNullable<LiveSubject['hub']>;
declare const test: (name: string, run: () => Promise<void>) => void;

/** What stands in the page, and what the page knows. */
declare const shop: import('xhs-elements').Shop;
declare const desk: import('xhs-elements/merchant').XhsLiveHost;
declare const editor: import('xhs-elements/merchant').XhsTagEditor;
declare const banner: {
  readonly addEventListener: (type: 'choice', listener: (event: CustomEvent<{ yes: boolean }>) => void) => void;
};
declare const room: import('xhs-elements').LiveRoom;
declare const note: object;
declare const token: string;
declare const customer: { readonly id: string };
declare const approved: ReadonlySet<string>;

/** What the page does. */
declare const askWhoIsSignedIn: () => Promise<string>;
declare const backOffice: {
  readonly setFlashPrice: (price: import('xhs-elements/merchant').LivePriceDetail) => Promise<void>;
};
declare const openMyDesk: (papers: object) => void;
declare const remind: (items: readonly import('xhs-elements').WishlistExportItem[]) => void;
declare const save: (json: string) => void;
