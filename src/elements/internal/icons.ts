import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const paths = {
  bag: svg`<path d="M5 8h14l-1 12H6L5 8Z" /><path d="M9 10V7a3 3 0 0 1 6 0v3" />`,
  check: svg`<path d="m5 12.5 4.5 4.5L19 7.5" />`,
  chevron: svg`<path d="m9 5 7 7-7 7" />`,
  close: svg`<path d="M6 6l12 12M18 6 6 18" />`,
  comment: svg`<path d="M12 4c4.7 0 8.5 3.2 8.5 7.2s-3.8 7.2-8.5 7.2c-.9 0-1.800-.1-2.600-.3L5 20l1-3.300c-1.500-1.300-2.500-3.200-2.500-5.500C3.500 7.200 7.300 4 12 4Z" />`,
  heart: svg`<path d="M12 20s-7.500-4.600-7.500-10.200A4.300 4.300 0 0 1 12 7.300a4.300 4.300 0 0 1 7.500 2.500C19.500 15.400 12 20 12 20Z" />`,
  minus: svg`<path d="M6 12h12" />`,
  play: svg`<path d="M8 5v14l11-7L8 5Z" />`,
  plus: svg`<path d="M12 6v12M6 12h12" />`,
  service: svg`<path d="M4 13a8 8 0 0 1 16 0" /><path d="M4 13h3v5H4zM17 13h3v5h-3zM18 18c0 2-2 3-5 3" />`,
  share: svg`<path d="M14 5l6 6-6 6v-4c-5 0-8 1.500-10 5 0-6 4-9 10-9V5Z" />`,
  star: svg`<path d="m12 4 2.500 5.200 5.500.8-4 4 1 5.700L12 17l-5 2.700 1-5.700-4-4 5.500-.8L12 4Z" />`,
  store: svg`<path d="M4 9.500 5.500 5h13L20 9.500M4 9.500a2.700 2.700 0 0 0 5.300 0 2.700 2.700 0 0 0 5.400 0 2.700 2.700 0 0 0 5.300 0M5.500 12v7h13v-7" />`,
  truck: svg`<path d="M3 6h11v10H3zM14 10h4l3 3v3h-7z" /><circle cx="7" cy="17.500" r="1.700" /><circle cx="17" cy="17.500" r="1.700" />`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof paths;

/** A line drawing. It is decoration: the name of a button is always text. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${paths[name]}</svg>`;
}
