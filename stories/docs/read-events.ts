/** An event, as its file in `src/events/` describes it. */
export interface EventFacts {
  readonly name: string;
  /** A request can be cancelled and is answered; a fact tells what has happened. */
  readonly kind: 'request' | 'fact';
  readonly description: string;
  /** What `event.detail` holds. */
  readonly detail: readonly FieldFacts[];
}

export interface FieldFacts {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

/** Every event in the texts of `src/events/`, requests first. */
export function readEvents(sources: Readonly<Record<string, string>>): EventFacts[] {
  const all = Object.values(sources).join('\n');
  const events = Object.values(sources).flatMap((source): EventFacts[] => {
    const name = /static readonly type = '([\w-]+)'/.exec(source)?.[1];
    const [, kind, detail = ''] = /extends Xhs(Request|Fact)Event<(\w+)/.exec(source) ?? [];
    if (name === undefined || kind === undefined) return [];
    const [, comment = ''] = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export class/.exec(source) ?? [];
    return [
      {
        name,
        kind: kind === 'Request' ? 'request' : 'fact',
        description: words(comment),
        detail: readFields(all, new RegExp(`export type ${detail} = (\\w+);`).exec(all)?.[1] ?? detail),
      },
    ];
  });
  const order = { request: 0, fact: 1 };
  return events.sort((a, b) => order[a.kind] - order[b.kind] || a.name.localeCompare(b.name));
}

/** The fields and methods of an interface, each with its comment; overloads and nested types are not looked into. */
export function readFields(source: string, name: string): FieldFacts[] {
  const body = new RegExp(`export interface ${name}\\b[^{]*\\{\\n([\\s\\S]*?)\\n\\}`).exec(source)?.[1] ?? '';
  // Two spaces deep begins a member; what is deeper belongs to the one before.
  const members = body.matchAll(
    /(?: {2}\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)? {2}(?:readonly )?([A-Za-z]\w*\??)([:(](?:.|\n {3,}|\n {2}\))*?;)(?=\n {2}\S|\n?$)/g,
  );
  return [...members].map(([, comment = '', member = '', rest = '']) => ({
    name: member,
    type: words(rest.replace(/^:/, '').replace(/;$/, '')).replaceAll('( ', '(').replaceAll(', )', ')'),
    description: words(comment),
  }));
}

/** A comment, or code over several lines, in one line. */
function words(text: string): string {
  return text
    .replace(/^\s*\* ?/gm, '')
    .replace(/\{@link (\w+)\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
