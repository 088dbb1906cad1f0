export const mostPictures = 9;

export interface Picture {
  readonly file: File;
  readonly url: string;
}

/** Pictures with the address that they are shown by, until it is given back. */
export function shown(files: readonly File[]): readonly Picture[] {
  return files.map((file) => ({ file, url: URL.createObjectURL(file) }));
}
