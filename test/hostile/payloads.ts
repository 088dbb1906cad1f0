/** What a payload calls when it runs. */
export const mark = '__executed';

const call = `${mark}()`;
const handlers = [
  'onerror',
  'onload',
  'onfocus',
  'ontoggle',
  'onbegin',
  'onanimationstart',
  'onpointerover',
  'ONERROR',
];
const markup = [
  `<script>${call}</script>`,
  `<ScRiPt>${call}</sCrIpT>`,
  `<script/x>${call}</script>`,
  `<img src=x onerror=${call}>`,
  `<img src=x onerror="${call}">`,
  `<img src='x'onerror='${call}'>`,
  `<img/src=x/onerror=${call}>`,
  `<svg onload=${call}>`,
  `<svg><script>${call}</script></svg>`,
  `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${call}"><text>x</text></a></svg>`,
  `<math><mtext><img src=x onerror=${call}></mtext></math>`,
  `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  `<iframe src="javascript:parent.${call}"></iframe>`,
  `<details open ontoggle=${call}>x</details>`,
  `<input autofocus onfocus=${call}>`,
  `<video><source onerror=${call}></video>`,
  `<object data="javascript:${call}"></object>`,
  `<embed src="javascript:${call}">`,
  `<style>@keyframes x{}</style><b style="animation-name:x" onanimationstart=${call}>x</b>`,
  `<template shadowrootmode=open><img src=x onerror=${call}></template>`,
  `<a href="javascript:${call}">x</a>`,
  `"><img src=x onerror=${call}>`,
  `'><img src=x onerror=${call}>`,
  `--><img src=x onerror=${call}>`,
  `</title><img src=x onerror=${call}>`,
  `</textarea><img src=x onerror=${call}>`,
  `</script><script>${call}</script>`,
  `\${${call}}`,
  `{{constructor.constructor("${call}")()}}`,
  `" onmouseover="${call}" x="`,
  `' onfocus='${call}' autofocus x='`,
  `<!--?lit$000$--><img src=x onerror=${call}>`,
  `<?lit$000$?>`,
  `<img src=x onerror=&#95;&#95;executed&#40;&#41;>`,
  `&lt;img src=x onerror=${call}&gt;`,
  `\u003cimg src=x onerror=${call}\u003e`,
  `＜img src=x onerror=${call}＞`,
  ...handlers.map((name) => `<b id=x tabindex=1 ${name}=${call}>x</b>`),
];

const schemes = [
  'javascript',
  'JavaScript',
  'JAVASCRIPT',
  'vbscript',
  'data',
  'blob',
  'file',
  'filesystem',
  'view-source',
];
const before = ['', ' ', '\t', '\n', '\r\n', '\u0000', '\u0001', '\u000b', '\u00a0', '\u2028', '\ufeff', '&#1;', '%20'];
const inside = ['', '\t', '\n', '\r', '\u0000', '\u00ad', '/**/', '&Tab;', '%0a'];

/** Addresses in every disguise we could think of. */
export const urls: readonly string[] = [
  ...schemes.flatMap((scheme) =>
    before.flatMap((lead) => inside.map((gap) => `${lead}${scheme.slice(0, 4)}${gap}${scheme.slice(4)}:${call}//`)),
  ),
  `javascript://a.example/%0a${call}`,
  `javascript:void(0)?${call}`,
  `data:text/html,<script>parent.${call}</script>`,
  `data:text/html;base64,${btoa(`<script>parent.${call}</script>`)}`,
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${call}"/>`,
  `data:image/svg+xml;base64,${btoa(`<svg xmlns="http://www.w3.org/2000/svg" onload="${call}"/>`)}`,
  `data:image/png;base64,AAAA" onerror="${call}`,
  `data:image/png,<svg onload=${call}>`,
  `https://user:pass@a.example/`,
  `https:javascript:${call}`,
  `//javascript:${call}`,
  `feed:javascript:${call}`,
  `jar:javascript:${call}!/`,
  `"javascript:${call}"`,
  `https://a.example/" onmouseover="${call}`,
  `https://a.example/' onmouseover='${call}`,
  `https://a.example/);background:url(javascript:${call}`,
];

/** Texts that would run if they were ever taken for markup. */
export const texts: readonly string[] = markup;

/** All payloads, each once: our own, and those of others, which call our mark instead of `alert`. */
export function payloadsWith(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set([...texts, ...urls, ...lists.flat().map((text) => text.replaceAll('alert(', `${mark}(`))])];
}

const gif = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

/** A note that says the same everywhere: in every text and in every address it has. */
export function noteOf(payload: string, picture = gif): object {
  const good = { url: picture, width: 3, height: 4, alt: payload };
  return {
    id: payload.trim().slice(0, 200) || 'empty',
    title: payload,
    body: [
      { kind: 'text', text: payload || ' ' },
      { kind: 'topic', text: payload || ' ', url: payload },
      { kind: 'mention', text: payload || ' ', userId: payload, url: payload },
      { kind: 'link', text: payload || ' ', url: payload },
    ],
    author: {
      id: payload,
      name: payload,
      storeId: payload,
      url: payload,
      avatar: { url: payload, width: 1, height: 1, alt: payload },
    },
    images: [good, { ...good, url: payload }],
    tags: [
      { id: payload, image: 0, x: 0.5, y: 0.5, productId: payload, variantId: payload, label: payload, url: payload },
      { kind: 'place', image: 0, x: 0.2, y: 0.2, label: payload, url: payload, direction: payload },
      { kind: 'topic', image: 0, x: payload, y: payload, label: payload },
    ],
    products: [payload],
    topics: [payload],
    counts: { likes: payload, saves: payload, comments: payload, shares: payload },
    disclosures: [payload, { kind: 'partnership', brand: payload }],
    publishedAt: payload,
    place: payload,
    url: payload,
  };
}

export const pictureOf = (payload: string, url: string): object => ({ url, width: 3, height: 4, alt: payload });

/**
 * A live room that says the same everywhere, cut to what a hub may send; its recording plays from there too.
 * @param productId what its items sell.
 */
export function liveRoomOf(payload: string, id: string, productId: string, picture = gif): object {
  const [name, text] = [payload.slice(0, 60), payload.slice(0, 200)];
  const ref = refOf(payload);
  const video = {
    sources: [
      { url: payload, type: 'video/webm' },
      { url: payload, type: 'application/vnd.apple.mpegurl' },
    ],
    poster: pictureOf(payload, picture),
    captions: [{ url: payload, language: payload.slice(0, 35), label: name }],
    chapters: [{ start: 0, title: payload.slice(0, 100) }],
  };
  return {
    id,
    title: text,
    status: 'ended',
    host: { id: ref || 'host', name, avatar: pictureOf(payload, payload), storeId: ref || 'store' },
    cover: pictureOf(payload, payload),
    labels: ['advertisement'],
    startedAt: 0,
    viewers: 1,
    likes: 1,
    items: [
      { id: ref || 'first', number: 1, productId, status: 'on_sale', label: name },
      { id: 'other', number: 2, productId: ref || 'none', status: 'upcoming', label: name },
    ],
    presentations: [{ itemId: ref || 'first', from: 0 }],
    coupons: [{ couponId: ref || 'coupon' }],
    purchases: [{ name, itemId: 'other', quantity: 1, at: 0 }],
    chat: [{ id: ref || 'chat', name, text, at: 0, staff: true }],
    announcement: payload.slice(0, 500),
    stream: video,
    replay: video,
  };
}

/** What happens in such a room, which says the same once more. */
export function liveEntriesOf(payload: string): readonly { readonly type: string; readonly payload: object }[] {
  const [name, text] = [payload.slice(0, 60), payload.slice(0, 200)];
  return [
    { type: 'item.update', payload: { itemId: 'other', label: name, variantId: refOf(payload) } },
    { type: 'purchase.ticker', payload: { name, itemId: 'other', quantity: 2 } },
    { type: 'announcement', payload: { text } },
    { type: payload.slice(0, 100), payload: { text } },
    { type: 'chat.message', payload: { id: 'last', name, text: `${text.slice(0, 190)} .` } },
  ];
}

/** A payload as an id, as long as one may be: without its ids a room is none. */
export const refOf = (payload: string): string => payload.slice(0, 2_000);

/** A review that says the same everywhere. It has what a review must have. */
export function reviewOf(payload: string, picture = gif): object {
  const pictures = [pictureOf(payload, picture), pictureOf(payload, payload)];
  return {
    ...postOf(payload),
    productId: 'p',
    author: payload,
    avatar: pictureOf(payload, payload),
    rating: 5,
    variantTitle: payload,
    pictures,
    tags: [payload, { name: payload }],
    followUp: { text: payload, createdAt: 2_000, pictures },
    reply: { text: payload, createdAt: 3_000, pictures },
  };
}

/** A question that says the same everywhere, as its answers do. */
export function questionOf(payload: string): object {
  return {
    ...postOf(payload),
    productId: 'p',
    author: payload,
    answers: [
      { ...postOf(payload), id: 'seller', role: 'seller', author: payload },
      { ...postOf(payload), id: 'other', role: payload, author: { name: payload } },
      { id: payload, text: payload, createdAt: payload },
    ],
  };
}

/** A comment that says the same everywhere, as its replies do. */
export function commentOf(payload: string, picture = gif): object {
  const author = { id: payload, name: payload, storeId: payload, verified: payload, url: payload };
  const withFace = { ...author, avatar: pictureOf(payload, picture) };
  const facts = { replyTo: payload, place: payload, byAuthor: payload, pinned: payload };
  return {
    ...postOf(payload),
    ...facts,
    noteId: 'n',
    author: { ...author, avatar: pictureOf(payload, payload) },
    replies: [
      { ...postOf(payload), ...facts, id: 'first', author: withFace },
      { ...postOf(payload), ...facts, id: 'second', author: payload },
      { ...postOf(payload), id: 'third', author: [payload] },
    ],
    replyCount: payload,
  };
}

function postOf(payload: string): object {
  // Nobody may publish nothing, and some payloads come to nothing once they are cleaned.
  const text = `${payload} .`;
  return { id: 'post', text, createdAt: 1_000, state: payload, mine: payload, likes: payload, liked: payload };
}
