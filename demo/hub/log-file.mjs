// A file to which lines of JSON are added and in which none is ever changed. What a kill cut off in the middle of its last
// line is taken away when it is opened again: nobody was told that it was written.
import { open, readFile, rename, truncate, writeFile } from 'node:fs/promises';

/** A log that holds something else than it was given. */
export class LogFileError extends Error {
  name = 'LogFileError';
}

/** The records of a log; null where there is no such file. */
async function recordsOf(path) {
  const bytes = await readFile(path).catch((error) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!bytes) return null;
  const whole = bytes.lastIndexOf(0x0a) + 1;
  const lines = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1);
  const records = [];
  let length = 0;
  for (const [index, line] of lines.entries()) {
    try {
      records.push(JSON.parse(line));
    } catch (cause) {
      // A machine that lost its power may have left a last line of the right length with nothing in it.
      if (index < lines.length - 1) throw new LogFileError(`${path}: line ${index + 1} is no JSON`, { cause });
      break;
    }
    length += Buffer.byteLength(line) + 1;
  }
  if (length < bytes.length) await truncate(path, length);
  return records;
}

export class LogFile {
  #handle;
  #waiting = [];
  #writing = false;
  #broken;

  constructor(handle) {
    this.#handle = handle;
  }

  /** Opens a log that there is. @returns it, and what stands in it; null where there is none. */
  static async open(path) {
    const records = await recordsOf(path);
    return records?.length > 0 ? { file: new LogFile(await open(path, 'a')), records } : null;
  }

  /** Begins a log anew with one record; one that there was stays until the new one is whole. */
  static async begin(path, record) {
    await writeFile(`${path}.new`, `${JSON.stringify(record)}\n`, { flush: true });
    await rename(`${path}.new`, path);
    return new LogFile(await open(path, 'a'));
  }

  /** Adds a record; done when it is on the disk. Those that wait meanwhile go together. */
  append(record) {
    if (this.#broken) return Promise.reject(this.#broken);
    const added = new Promise((resolve, reject) => {
      this.#waiting.push({ line: `${JSON.stringify(record)}\n`, resolve, reject });
    });
    void this.#write();
    return added;
  }

  async #write() {
    if (this.#writing) return;
    this.#writing = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0);
      try {
        if (this.#broken) throw this.#broken;
        await this.#handle.appendFile(batch.map(({ line }) => line).join(''));
        await this.#handle.datasync();
        for (const { resolve } of batch) resolve();
      } catch (error) {
        // How much of it was written is not known: the log has to be opened anew before anything is added.
        this.#broken = error;
        for (const { reject } of batch) reject(error);
      }
    }
    this.#writing = false;
  }

  async close() {
    this.#broken ??= new LogFileError('The log is closed');
    await this.#handle.close();
  }
}
