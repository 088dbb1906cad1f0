// How code is made small, the same for what is published and for what is weighed. The licences of the packages inside
// are named once, at the head of each file that has them in it.
export const terserOptions = {
  module: true,
  ecma: 2022,
  compress: { passes: 3 },
  format: { comments: /^!/ },
};

/** Stands at the head of the files that carry other people's packages. */
export const banner = (version, another) =>
  `/*! xhs-elements ${version} (MIT). Contains Lit (BSD-3-Clause, Google LLC), nanostores (MIT, Andrey Sitnik), Valibot (MIT, Fabian Hiller) and lean-qr (MIT, David Evans)${another ? `, and ${another}` : ''}. */`;
