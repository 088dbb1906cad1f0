// Parts of files, as they are asked for by `Range`: without them, no video goes to a time.
import { createReadStream } from 'node:fs';

/** The part of a file that is asked for. Undefined for the whole, as a server may. */
export function partOf(range, size) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  const [start, end] = [Number(from), to ? Math.min(Number(to), size - 1) : size - 1];
  return from && start <= end ? { start, end } : undefined;
}

/** Lets the server of the browser tests answer with parts: WebKitGTK plays nothing on from elsewhere without them. */
export async function answerWithParts(context, next) {
  await next();
  const { body, length, status } = context;
  // What is compiled or made up is text.
  if (status !== 200 || !body?.path || !length) return;
  context.set('accept-ranges', 'bytes');
  const part = partOf(context.get('range'), length);
  if (!part) return;
  body.destroy();
  context.status = 206;
  context.body = createReadStream(body.path, part);
  context.set('content-range', `bytes ${part.start}-${part.end}/${length}`);
  context.length = part.end - part.start + 1;
}
