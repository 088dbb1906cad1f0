/** Every file below a folder, in order, whose path passes. */
export function listFiles(folder: string, passes?: (path: string) => boolean): string[];
