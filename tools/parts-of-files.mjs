// Parts of files, as they are asked for by `Range`: without them, no video goes to a time.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';

/** The part of a file that is asked for. Undefined for the whole, as a server may. */
export function partOf(range, size) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  const [start, end] = [Number(from), to ? Math.min(Number(to), size - 1) : size - 1];
  return from && start <= end ? { start, end } : undefined;
}

/** Lets the server of the browser tests answer with parts of videos: WebKitGTK plays nothing on from elsewhere without them. */
export async function answerWithParts(context, next) {
  const path = join('.', normalize(decodeURIComponent(context.path)));
  const range = context.get('range');
  if (!range || !/\.(webm|mp4|m4s)$/.test(path) || !existsSync(path)) return next();
  const { size } = statSync(path);
  const part = partOf(range, size);
  if (!part) return next();
  context.status = 206;
  context.body = createReadStream(path, part);
  context.type = path.endsWith('.webm') ? 'video/webm' : 'video/mp4';
  context.set('accept-ranges', 'bytes');
  context.set('content-range', `bytes ${part.start}-${part.end}/${size}`);
  context.length = part.end - part.start + 1;
}
