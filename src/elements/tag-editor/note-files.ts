import { saveFile as saveAs } from '../internal/controls/save-file.js';

/** A file that was opened, and the way back into it where the browser has one. */
export interface OpenedFile {
  readonly text: string;
  readonly name: string;
  readonly handle?: FileSystemFileHandle | undefined;
}

/** The File System Access API, where there is one (https://wicg.github.io/file-system-access/). */
interface Pickers {
  readonly showOpenFilePicker?: (options: object) => Promise<FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}

const types = [{ description: 'JSON', accept: { 'application/json': ['.json'] } }];

/** Lets somebody choose a file. @returns undefined when nobody does. */
export async function openFile(): Promise<OpenedFile | undefined> {
  const { showOpenFilePicker } = window as Pickers;
  if (!showOpenFilePicker) return openByInput();
  const [handle] = (await unlessCancelled(showOpenFilePicker.call(window, { types }))) ?? [];
  if (!handle) return undefined;
  const file = await handle.getFile();
  return { text: await file.text(), name: file.name, handle };
}

/**
 * Saves a text: into the file that it came from, else where somebody chooses, else as a download.
 * @returns the name of the file and the way into it; undefined when somebody has cancelled it.
 */
export async function saveFile(
  text: string,
  name: string,
  known?: FileSystemFileHandle,
): Promise<Omit<OpenedFile, 'text'> | undefined> {
  const { showSaveFilePicker } = window as Pickers;
  if (!known && !showSaveFilePicker) return download(text, name);
  const handle =
    known ??
    (await unlessCancelled(showSaveFilePicker?.call(window, { types, suggestedName: name }) ?? Promise.reject()));
  if (!handle) return undefined;
  const writable = await handle.createWritable();
  await writable.write(text);
  await writable.close();
  return { name: handle.name, handle };
}

function openByInput(): Promise<OpenedFile | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  return new Promise((resolve, reject) => {
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (!file) return resolve(undefined);
      file.text().then((text) => resolve({ text, name: file.name }), reject);
    });
    input.click();
  });
}

function download(text: string, name: string): Omit<OpenedFile, 'text'> {
  saveAs(text, name, 'application/json');
  return { name };
}

async function unlessCancelled<T>(choice: Promise<T>): Promise<T | undefined> {
  try {
    return await choice;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
