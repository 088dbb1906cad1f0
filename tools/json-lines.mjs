// Where in a file of JSON each value stands: `linesOf(text)` answers the line of each path, such as `notes.3.images.0.url`.
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** @returns a map from path to line, from 1; the whole has the path ''. The text has to be JSON. */
export function linesOf(text) {
  const lines = new Map();
  const open = [];
  let line = 1;
  let read = 0;
  const lineAt = (index) => {
    for (; read < index; read += 1) if (text.charCodeAt(read) === 10) line += 1;
    return line;
  };
  for (const { 0: word, index } of text.matchAll(token)) {
    const here = open.at(-1);
    if (word === ',') {
      if (here.list) here.key += 1;
      else here.key = undefined;
    } else if (word === '}' || word === ']') open.pop();
    else if (here && !here.list && here.key === undefined) here.key = JSON.parse(word);
    else if (word !== ':') {
      lines.set(open.map(({ key }) => key).join('.'), lineAt(index));
      if (word === '{') open.push({ list: false, key: undefined });
      if (word === '[') open.push({ list: true, key: 0 });
    }
  }
  return lines;
}

/** The line of a path, or of the nearest thing around it that is there: what is missing has no line of its own. */
export function lineOf(lines, path) {
  const parts = path === '' ? [] : path.split('.');
  for (; parts.length > 0; parts.pop()) {
    const found = lines.get(parts.join('.'));
    if (found !== undefined) return found;
  }
  return lines.get('') ?? 1;
}
