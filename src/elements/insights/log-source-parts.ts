import { html, nothing, type TemplateResult } from 'lit';
import type { InsightsMessages } from '../../i18n/en/insights.js';
import type { InsightsView } from '../../state/insights/insights-store.js';
import type { FigureFormat } from './figure-format.js';

export interface SourceView {
  readonly t: InsightsMessages;
  /** Whether the log of this browser is shown. */
  readonly isOwn: boolean;
  readonly onFile: (file: File) => void;
  readonly onOwn: () => void;
}

/** Which log is looked at, and the ways to another. */
export function sourceTemplate({ t, isOwn, onFile, onOwn }: SourceView): TemplateResult {
  return html`<div class="sources">
    ${isOwn ? nothing : html`<button class="button" part="own" @click=${onOwn}>${t.readOwn}</button>`}
    <label class="button file" part="open"
      >${t.openFile}
      <input
        class="visually-hidden"
        type="file"
        accept=".ndjson,.jsonl,.json,.log,.txt,.gz"
        @change=${({ currentTarget }: Event) => {
          const input = currentTarget as HTMLInputElement;
          const file = input.files?.[0];
          // The same file, changed meanwhile, can be opened again.
          input.value = '';
          if (file) onFile(file);
        }}
    /></label>
  </div>`;
}

/** How far a log has been read, and the way to stop it. */
export function progressTemplate(
  t: InsightsMessages,
  { progress, log }: InsightsView,
  { count, share }: FigureFormat,
  onStop: () => void,
): TemplateResult {
  if (log) return html`<p class="progress" role="status">${t.reckoning}…</p>`;
  const done = progress?.share;
  return html`<div class="progress">
    <p id="reading" role="status">${t.reading}</p>
    ${
      done === undefined
        ? html`<progress aria-labelledby="reading"></progress>`
        : html`<progress aria-labelledby="reading" max="1" .value=${done}></progress>`
    }
    <p class="muted">
      ${done === undefined ? nothing : html`${share(Math.floor(done * 100) / 100)} ·`}
      ${t.linesRead(count(progress?.lines ?? 0))}
    </p>
    <button class="button" part="stop" @click=${onStop}>${t.stop}</button>
  </div>`;
}

/** What stands in place of figures. */
export function placeholderTemplate(
  t: InsightsMessages,
  { status, problem }: InsightsView,
  onRetry: () => void,
): TemplateResult | typeof nothing {
  if (status === 'empty') {
    return html`<div class="notice large" part="notice">
      <p><strong>${t.empty}</strong></p>
      <p class="muted">${t.emptyHow}</p>
    </div>`;
  }
  if (status === 'idle') {
    return html`<div class="notice large" part="notice">
      <p>${t.stopped}</p>
      <button class="button" part="retry" @click=${onRetry}>${t.again}</button>
    </div>`;
  }
  if (status !== 'error') return nothing;
  return html`<div class="notice large" part="notice" role="alert">
    <p>${problem ? t[`problem_${problem}`] : nothing}</p>
    <button class="button" part="retry" @click=${onRetry}>${t.again}</button>
  </div>`;
}

/** What is to be known beside the figures: of which lines they are not. */
export function noticesTemplate(
  t: InsightsMessages,
  { status, problem, log }: InsightsView,
  { count }: FigureFormat,
  onRetry: () => void,
): TemplateResult | typeof nothing {
  if (!log || status === 'error') return nothing;
  const { refused, problems, cut, lines } = log;
  return html`${
    problem
      ? html`<div class="notice" part="notice" role="alert">
          <p>${t.partly}</p>
          <button class="button" part="retry" @click=${onRetry}>${t.again}</button>
        </div>`
      : nothing
  }${cut ? html`<p class="notice" part="notice" role="status">${t.cut(count(lines))}</p>` : nothing}${
    refused > 0
      ? html`<details class="notice" part="notice">
          <summary>${t.refusedLines(count(refused))}</summary>
          <ul class="refused">
            ${problems.map(({ line, message }) => html`<li>${t.refusedLine(String(line))}: <code>${message}</code></li>`)}
            ${refused > problems.length ? html`<li>${t.moreRefused(count(refused - problems.length))}</li>` : nothing}
          </ul>
        </details>`
      : nothing
  }`;
}
