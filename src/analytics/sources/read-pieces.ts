import { LogSourceError, type OpenLog } from './log-source.js';

/** Text of a log, and how many bytes have been read until then. */
export interface LogPiece {
  readonly text: string;
  readonly bytes: number;
}

/** Reads bytes as text, those of a gzip file unpacked. */
export async function* readPieces(
  content: Extract<OpenLog['content'], ReadableStream>,
  signal: AbortSignal,
): AsyncGenerator<LogPiece> {
  let bytes = 0;
  const counted = content.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        controller.enqueue(chunk);
      },
    }),
    { signal },
  );
  const { packed, stream, isBroken } = await unpacked(counted);
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield { text: value, bytes };
    }
  } catch (error) {
    signal.throwIfAborted();
    const code = packed && !isBroken() ? 'unreadable' : 'broken';
    throw new LogSourceError(code, String(error), { cause: error });
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

interface Unpacked {
  readonly packed: boolean;
  readonly stream: Bytes;
  /** Whether the bytes themselves stopped coming, rather than that they cannot be unpacked. */
  readonly isBroken: () => boolean;
}

/** By its first two bytes: servers and browsers do not agree on what a packed file is called. */
async function unpacked(stream: Bytes): Promise<Unpacked> {
  let broken = false;
  const reader = stream.getReader();
  const first = await reader.read().catch(() => ({ value: undefined }));
  const packed = first.value?.[0] === 0x1f && first.value[1] === 0x8b;
  const whole: Bytes = new ReadableStream({
    start(controller) {
      if (first.value) controller.enqueue(first.value);
    },
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        broken = true;
        throw error;
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return {
    packed,
    stream: packed ? whole.pipeThrough(new DecompressionStream('gzip')) : whole,
    isBroken: () => broken,
  };
}
