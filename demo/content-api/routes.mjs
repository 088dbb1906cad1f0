// Which path answers what. A route gets the content, what was asked and who asks, and answers `{ status, body }`.

const kinds = { reviews: 'review', questions: 'question', answers: 'answer', comments: 'comment' };

/** Leaves out what was not asked for. */
const only = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

function noteQuery(query) {
  const text = (name) => query.get(name);
  const limit = Number(text('limit'));
  return only({
    feed: text('channel'),
    productId: text('product'),
    storeId: text('store'),
    authorId: text('author'),
    query: text('q'),
    topic: text('topic'),
    type: text('type'),
    sort: text('sort'),
    personalized: text('personalized') === 'false' ? false : null,
    limit: limit > 0 ? limit : null,
    cursor: text('cursor'),
  });
}

/** A card as it goes over the line: `{ note }`, `{ live }` or `{ product }`. */
function cardOf(item) {
  if (item.kind === 'note') return { note: item.note };
  return item.kind === 'live' ? { live: item.room } : { product: item.productId };
}

const found = (body) => (body === null ? { status: 404, body: { error: 'not-found' } } : { body });
const made = (body) => ({ status: 201, body });

const routes = {
  'GET notes': async ({ source, query, context }) => found(await source.listNotes(noteQuery(query), context)),
  'GET notes/*': async ({ source, context }, id) => found((await source.getNote(id, context)).value),
  'GET feed': async ({ source, query, context }) => {
    const page = await source.listFeed(noteQuery(query), context);
    return found({ ...page, items: page.items.map(cardOf) });
  },
  'GET feed/newer': async ({ source, query, context }) =>
    found({ count: await source.countNewer(noteQuery(query), query.get('head') ?? '', context) }),
  'GET channels': async ({ source, context }) => found({ items: await source.listChannels(context) }),
  'GET suggestions': async ({ source, query, context }) =>
    found({ items: await source.suggest(query.get('q') ?? '', context) }),
  'GET stores': async ({ source, query, context }) =>
    found(await source.listStores(only({ query: query.get('q'), cursor: query.get('cursor') }), context)),
  'GET stores/*': async ({ source, context }, id) => found(await source.getStore(id, context)),
  'GET pages/*': async ({ source, context }, id) => found(await source.getMarketPage(id, context)),

  'GET reviews': async ({ source, visitors, query, context }) => {
    const fields = ['filter', 'tag', 'sort', 'cursor'].map((name) => [name, query.get(name)]);
    const asked = { productId: query.get('product') ?? '', ...only(Object.fromEntries(fields)) };
    const page = await source.listReviews(asked, context);
    return found({ ...page, items: page.items.map((review) => visitors.withPictures(review)) });
  },
  'POST reviews': async ({ source, visitors, body, files, operation, context }) => {
    const review = await source.createReview({ ...body, pictures: [] }, operation, context);
    await visitors.keepPictures(review.id, files);
    return made(visitors.withPictures(review));
  },
  'GET uploads/*': async ({ visitors }, name) => {
    const picture = visitors.picture(name);
    return picture ? { body: picture.bytes, type: picture.type } : { status: 404, body: { error: 'not-found' } };
  },
  'GET questions': async ({ source, query, context }) => {
    const asked = { productId: query.get('product') ?? '', ...only({ cursor: query.get('cursor') }) };
    return found(await source.listQuestions(asked, context));
  },
  'POST questions': async ({ source, body, operation, context }) =>
    made(await source.createQuestion(body, operation, context)),
  'POST questions/*/answers': async ({ source, body, operation, context }, questionId) =>
    made(await source.createAnswer({ ...body, questionId }, operation, context)),
  'GET comments': async ({ source, query, context }) => {
    const more = only({ parentId: query.get('parent'), cursor: query.get('cursor') });
    return found(await source.listComments({ noteId: query.get('note') ?? '', ...more }, context));
  },
  'POST comments': async ({ source, body, operation, context }) =>
    made(await source.createComment(body, operation, context)),

  'PUT notes/*/reactions/*': async ({ visitors, context }, id, reaction) =>
    visitors.set(context.customer, `${reaction} ${id}`, true),
  'DELETE notes/*/reactions/*': async ({ visitors, context }, id, reaction) =>
    visitors.set(context.customer, `${reaction} ${id}`, false),
  'GET authors/*/following': async ({ visitors, context }, id) =>
    found({ following: visitors.has(context.customer, `follow ${id}`) }),
  'PUT authors/*/following': async ({ visitors, context }, id) => visitors.set(context.customer, `follow ${id}`, true),
  'DELETE authors/*/following': async ({ visitors, context }, id) =>
    visitors.set(context.customer, `follow ${id}`, false),
};

for (const [path, kind] of Object.entries(kinds)) {
  routes[`DELETE ${path}/*`] = async ({ source, context }, id) => done(source.deletePost(kind, id, context));
  routes[`PUT ${path}/*/like`] = async ({ source, context }, id) => done(source.setLike(kind, id, true, context));
  routes[`DELETE ${path}/*/like`] = async ({ source, context }, id) => done(source.setLike(kind, id, false, context));
  routes[`POST ${path}/*/reports`] = async ({ source, body, context }, id) =>
    done(source.reportPost(kind, id, body.reason, context));
}

async function done(call) {
  await call;
  return {};
}

/** What answers a method and the parts of a path; null where nothing does. */
export function routeOf(method, path) {
  for (const [name, answer] of Object.entries(routes)) {
    const [wanted, pattern] = name.split(' ');
    const parts = pattern.split('/');
    if (wanted !== method || parts.length !== path.length) continue;
    if (!parts.every((part, at) => part === '*' || part === path[at])) continue;
    const given = path.filter((_, at) => parts[at] === '*');
    return (question) => answer(question, ...given);
  }
  return null;
}
