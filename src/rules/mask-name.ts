/** A buyer's name as others may see it: `张**`. One that is masked already stays as it is. */
export function maskName(name: string): string {
  if (name.includes('*')) return name;
  const [first = ''] = name.trim();
  return `${first}**`;
}
