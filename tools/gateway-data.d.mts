/** Makes of the data of the sample shop those of one that is paid at a gateway. */
export function paidAt(url: string): (json: string, path: string) => string;
