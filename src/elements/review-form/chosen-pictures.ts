/** How many pictures a review takes. */
export const mostPictures = 9;

/** A picture that was chosen, with the address that it is shown by until that is given back. */
export interface ChosenPicture {
  readonly file: File;
  readonly url: string;
}

/** Gives pictures the addresses that they are shown by. */
export function withAddresses(files: readonly File[]): readonly ChosenPicture[] {
  return files.map((file) => ({ file, url: URL.createObjectURL(file) }));
}
