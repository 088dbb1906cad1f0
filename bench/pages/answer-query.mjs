// Answers GraphQL queries in a page out of made objects, without a server: just enough for what a peer asks.

/** The selections of a query's operation, and its fragments by name. */
function parse(query) {
  const words = query.match(/\.\.\.|[A-Za-z_]\w*|"(?:[^"\\]|\\.)*"|[^\s,]/g);
  let at = 0;
  const skipArguments = () => {
    if (words[at] !== '(') return;
    for (let depth = 0; ; at += 1) {
      if (words[at] === '(') depth += 1;
      if (words[at] === ')' && (depth -= 1) === 0) break;
    }
    at += 1;
  };
  const take = () => words[at++];
  const selections = () => {
    const list = [];
    take();
    while (words[at] !== '}') {
      if (words[at] === '...') {
        take();
        if (words[at] === 'on') {
          at += 1;
          list.push({ on: take(), fields: selections() });
        } else list.push({ spread: take() });
        continue;
      }
      const key = take();
      const name = words[at] === ':' ? (take(), take()) : key;
      skipArguments();
      list.push({ key, name, fields: words[at] === '{' ? selections() : undefined });
    }
    take();
    return list;
  };
  const fragments = new Map();
  let operation;
  while (at < words.length) {
    if (words[at] === 'fragment') {
      const name = words[at + 1];
      at += 4;
      fragments.set(name, selections());
      continue;
    }
    while (words[at] !== '{') {
      if (words[at] === '(') skipArguments();
      else take();
    }
    operation = selections();
  }
  return { operation, fragments };
}

function project(value, fields, fragments) {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((each) => project(each, fields, fragments));
  if (!fields) return value;
  const out = {};
  for (const { key, name, fields: below, on, spread } of fields) {
    if (spread) Object.assign(out, project(value, fragments.get(spread), fragments));
    else if (!on) out[key] = project(value[name], below, fragments);
    else if (value.__typename === on) Object.assign(out, project(value, below, fragments));
  }
  return out;
}

/** What a query asks of `data`, by its names; what is not there is null. */
export function answerQuery(query, data) {
  const { operation, fragments } = parse(query);
  return { data: project(data, operation, fragments) };
}
