// What to do about what the schema says of a note, by its words; the first that fits counts. The field decides where the same
// words mean different things.
const remedies = [
  [/^is missing$/, /(^|\.)author$/, 'Name who wrote it: "author": "Mia".', '写明作者，例如 "author": "Mia"。'],
  [
    /^is missing$/,
    /(^|\.)id$/,
    'Give it an id that stays the same: "id": "morning-shelf".',
    '给它一个固定不变的 id，例如 "id": "morning-shelf"。',
  ],
  [/^is missing$/, /./, 'Add the field, or take out what needs it.', '补上这个字段，或删去需要它的内容。'],
  [
    /no width and height/,
    /./,
    'Write the size of the file in pixels: "width": 1080, "height": 1440.',
    '写明文件的像素尺寸："width": 1080, "height": 1440。',
  ],
  [
    /no alt text/,
    /./,
    'Say what is to be seen: "alt": "A cup on a sill". Decoration has "alt": "".',
    '写明图中有什么："alt": "窗台上的杯子"；纯装饰图写 "alt": ""。',
  ],
  [
    /no address that may be used/,
    /./,
    'Use an https address or one relative to the file, without name and password.',
    '请用 https 地址，或相对于本文件的地址，不要带用户名和密码。',
  ],
  [/characters and is cut|more than \d+ characters/, /./, 'Shorten it.', '请缩短。'],
  [
    /must be a text of 1 to 200/,
    /./,
    'Write an id as text, such as "isle-glow-serum", or as a whole number.',
    'id 请写成文本（例如 "isle-glow-serum"）或整数。',
  ],
  [/must be a text/, /./, 'Put it in quotes, as one text.', '请写成一段带引号的文本。'],
  [
    /must be a number from 0 to 1/,
    /./,
    'Write the place as a share of the picture: 0 is its beginning, 1 its end.',
    '位置请写成占图片的比例：0 为起点，1 为终点。',
  ],
  [/must be a number/, /./, 'Write a number without quotes, within the bounds.', '请写不带引号的数字，并在范围之内。'],
  [
    /has no text/,
    /./,
    'Write what is to be read: "text": "…"; or take the token out.',
    '写明文字："text": "…"；或删去这一段。',
  ],
  [/levels deep|values$/, /./, 'Take out what is no part of a note.', '请删去不属于笔记的内容。'],
  [/could not be read/, /./, 'Look whether the note is plain JSON.', '请检查笔记是否为普通 JSON。'],
  [
    /has no productId/,
    /./,
    'Name the product: "productId": "isle-glow-serum"; or say another kind.',
    '写明商品："productId": "isle-glow-serum"；或改用其他 kind。',
  ],
  [/has no label/, /./, 'Say what stands on the tag: "label": "Kyoto".', '写明标签上的文字："label": "京都"。'],
  [
    /is no picture of this note/,
    /./,
    'Count the pictures from 0, and leave room for no more than there are.',
    '图片从 0 数起，不能超过实际张数。',
  ],
  [/is taken by another tag/, /./, 'Give each tag an id of its own.', '每个标签请用各自的 id。'],
  [
    /must hold a picture/,
    /./,
    'Add a picture with "url", "width", "height" and "alt", or a video with a poster.',
    '请加一张图片（url、width、height、alt），或带封面的视频。',
  ],
  [/has no poster/, /./, 'Add "poster", or a picture to "images".', '请加 "poster"，或在 "images" 里放一张图片。'],
  [/has no source/, /./, 'Name a file: "sources": ["pour.mp4"].', '写明文件："sources": ["pour.mp4"]。'],
  [/says (video|image), but/, /./, 'Take "type" out: what there is says it.', '删去 "type"：有什么内容就是什么类型。'],
  [/must be a list/, /./, 'Put it in square brackets.', '请放进方括号，写成列表。'],
  [/must be an object/, /./, 'Put it in braces, with the names of its fields.', '请放进花括号，写成带字段名的对象。'],
  [/ISO 8601/, /./, 'Write it as "2026-09-01T08:00:00+08:00".', '请写成 "2026-09-01T08:00:00+08:00"。'],
  [/entries; the first/, /./, 'Keep as many as are used.', '只保留会用到的条数。'],
  [
    /shown as an advertisement/,
    /./,
    'Write "advertisement" or "partnership".',
    '请写 "advertisement" 或 "partnership"。',
  ],
  [/^must be /, /./, 'Use one of the words that are named.', '请用列出的词之一。'],
];

/** What to do about an issue, in the language that the findings are told in. */
export function remedyOf({ path, message }, locale) {
  const found = remedies.find(([words, field]) => words.test(message) && field.test(path || '.'));
  if (!found) return '';
  return found[locale.startsWith('zh') ? 3 : 2];
}

/** Fields of a note as the schema has them, for what is misspelt: the gate leaves what it does not know out without a word. */
export function unknownFields(data, schema) {
  const found = [];
  const seek = (value, rule, path) => {
    const rules = branchesOf(rule, schema);
    if (Array.isArray(value)) {
      const items = rules.map(({ items: each }) => each).filter(Boolean);
      value.forEach((each, index) => items.forEach((item) => seek(each, item, `${path}${index}.`)));
    } else if (typeof value === 'object' && value !== null) {
      const known = Object.assign({}, ...rules.map(({ properties }) => properties ?? {}));
      for (const [key, field] of Object.entries(value)) {
        if (Object.hasOwn(known, key)) seek(field, known[key], `${path}${key}.`);
        else if (Object.keys(known).length > 0)
          found.push({ path: `${path}${key}`, near: nearest(key, Object.keys(known)) });
      }
    }
  };
  seek(data, schema, '');
  return found;
}

/** A rule with those that it refers to or chooses between. */
function branchesOf(rule, schema) {
  if (rule.$ref) return branchesOf(schema.$defs[rule.$ref.split('/').at(-1)], schema);
  return [rule, ...(rule.anyOf ?? []).flatMap((each) => branchesOf(each, schema))];
}

/** The name that was probably meant: it differs by a letter or two. */
function nearest(word, names) {
  const ranked = names.map((name) => ({ name, far: distance(word.toLowerCase(), name.toLowerCase()) }));
  const [best] = ranked.sort((a, b) => a.far - b.far);
  return best && best.far <= Math.ceil(word.length / 3) ? best.name : undefined;
}

function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}
