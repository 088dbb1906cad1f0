// Made by `npm run manifest`; the types must hold before it is there.
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
