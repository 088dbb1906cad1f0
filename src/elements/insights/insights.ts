import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { XhsErrorEvent } from '../../events/index.js';
import { messagesFor } from '../../i18n/index.js';
import type { InsightsMessages } from '../../i18n/en/insights.js';
import { insightsMessages } from '../../i18n/insights.js';
import { attributionWindows, type AttributionWindow } from '../../rules/log/attribution.js';
import { type Column, columnsOf, type TableName } from '../../rules/insights/columns.js';
import {
  dayOf,
  isTimeZone,
  type PeriodLength,
  periodLengths,
  readSpan,
  type DaySpan,
  spanBefore,
  writeSpan,
} from '../../rules/insights/period.js';
import { type CsvName, reportCsv } from '../../rules/insights/report-csv.js';
import { openInsights } from '../../runtime/open-insights.js';
import type { InsightsChoice, InsightsView, LogInput } from '../../state/insights/insights-store.js';
import { controls } from '../internal/controls/controls.styles.js';
import { foldStyles } from '../internal/controls/fold.styles.js';
import { saveFile } from '../internal/controls/save-file.js';
import { selectStyles } from '../internal/controls/select.styles.js';
import { StoreController } from '../internal/stores/store-controller.js';
import { tabsStyles } from '../internal/controls/tabs.styles.js';
import { theme } from '../internal/theme.styles.js';
import { XhsElement } from '../internal/xhs-element.js';
import { choiceBar } from './choice-bar.js';
import { DaysChart, type Drawn } from './days-chart.js';
import { daysDrawing } from './days-drawing.js';
import { dayInWords, daysPart } from './days-part.js';
import { FileDrop } from './file-drop.js';
import { figureFormat } from './figure-format.js';
import { figureTiles } from './figure-tiles.js';
import { funnelTable } from './funnel-table.js';
import { insightsFigures } from './insights-figures.styles.js';
import { insightsStyles } from './insights.styles.js';
import { insightsTables } from './insights-tables.styles.js';
import type { InsightsPage } from './insights-page.js';
import { LogNames } from './log-names.js';
import { noticesTemplate, placeholderTemplate, progressTemplate, sourceTemplate } from './log-source-parts.js';
import { Meaning } from './meaning.js';
import { moreRows, rowTable, tableNames } from './row-table.js';

const choices = ['period', 'attributionWindow', 'model', 'currency', 'timeZone'] as const;

/**
 * What sells, and where shoppers leave: figures out of the log that `xhs-elements/analytics` writes. Reads the log of this
 * browser, a file in NDJSON or its packed form, or an address; none of it leaves the device. Shows the period beside the one
 * before, the way from note to order, revenue by day, and tables by note, author, live room, store and category. What each
 * figure means is told where its name is pressed. For logs of a whole shop, `docs/analytics.md` has the same in SQL.
 *
 * @status experimental
 * @fires {XhsErrorEvent} xhs-error - The log could not be read, or not to its end: `log-unavailable`, `log-partial`.
 * @csspart insights - All of it.
 * @csspart open - The button that opens a file.
 * @csspart own - The button that reads the log of this browser.
 * @csspart choices - Period, window, model and currency.
 * @csspart period - A period that can be chosen.
 * @csspart date - The first or the last day of other days.
 * @csspart notice - What is shown in place of figures, or said beside them.
 * @csspart retry - The button that reads the log again.
 * @csspart stop - The button that stops reading.
 * @csspart figures - The figures of the whole period.
 * @csspart figure - One of them.
 * @csspart term - What tells the meaning of a figure.
 * @csspart meaning - The meaning that was asked for.
 * @csspart small - Marks a rate whose base is small.
 * @csspart days - Revenue by day.
 * @csspart chart - The drawing of it.
 * @csspart funnel - The way from note to order.
 * @csspart step - One step of it.
 * @csspart rows - What sells, by note, author, live room, store, category, or what it came about by.
 * @csspart tabs - What the rows are for.
 * @csspart tab - One of these.
 * @csspart row - A row.
 * @csspart sort - The name of a column, which sorts by it.
 * @csspart more - The button that shows more rows.
 * @csspart save - A button that saves a part as CSV.
 * @cssstate loading - A log is being read.
 * @cssstate empty - There is nothing in it.
 * @cssstate error - It could not be read.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsInsights extends XhsElement {
  static override styles = [
    theme,
    controls,
    tabsStyles,
    foldStyles,
    insightsStyles,
    selectStyles,
    insightsFigures,
    insightsTables,
  ];

  /** The address of a log in NDJSON, which its server lets this page read. Without one it is the log of this browser. */
  @property() src = '';

  /** A log that the page has: a file, or lines. Comes before `src`. */
  @property({ attribute: false }) data: Blob | readonly unknown[] | undefined;

  /** `7` or `30`: the last days that the log tells of; or days of one's own, such as `2026-11-01/2026-11-30`. */
  @property({ reflect: true }) period = '30';

  /** How many days after a touch an order is put down to it: 1, 7, 15 or 30. */
  @property({ type: Number, reflect: true, attribute: 'window' }) attributionWindow: number = 7;

  /** Which touch gets the whole of what was bought: `last` or `first`. */
  @property({ reflect: true }) model: 'last' | 'first' = 'last';

  /** Whose money is summed; that of the most orders by default. */
  @property({ reflect: true }) currency: string | undefined;

  /** By whose clock days begin, such as `Asia/Shanghai`; that of this device by default. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;

  /** What the rows are for: `note`, `author`, `live`, `store`, `category` or `carrier`. */
  @property({ reflect: true }) by: TableName = 'note';

  /** What ids are called, by id. Titles of notes and names of stores come from the shop where it knows them. */
  @property({ attribute: false }) names: Readonly<Record<string, string>> = {};

  @state() private sort: { readonly column: Column; readonly ascending: boolean } = {
    column: 'revenue',
    ascending: false,
  };
  @state() private shown = 10;

  readonly #insights = openInsights();
  readonly #view = new StoreController(this, () => this.#insights.$view);
  readonly #meaning = new Meaning(this);
  readonly #names = new LogNames(this, () => this.shop?.content);
  readonly #chart = new DaysChart(this, () => this.#drawn);
  readonly #drop = new FileDrop(this, (file) => this.#choose({ kind: 'file', file }));
  /** What is drawn, and of which report in which language. */
  #drawn: Drawn | undefined;
  #drawnOf = '';
  #drawnReport: unknown;
  /** A log that somebody has chosen here, in place of that of the page. */
  #chosen: LogInput | undefined;
  /** Whether a log is to be read that nobody has read yet. */
  #isDue = true;
  #told: string | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // What is stopped by that is read once the element is back.
    this.#isDue = this.#insights.$view.get().status === 'reading';
    this.#insights.stop();
  }

  /** A part of the figures as CSV, for a spreadsheet; the rows that are shown by default. Empty while there are no figures. */
  csv(name: CsvName = this.by): string {
    const page = this.#page();
    if (!page) return '';
    const { report, t } = page;
    return reportCsv(report, name, {
      term: (key) => termName(t, key),
      row: (table, key) => this.#nameOf(table, key, true),
      day: (moment) => dayOf(moment, this.#choice.timeZone),
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!tableNames.includes(this.by)) this.by = 'note';
    if (changed.has('by')) {
      this.shown = 10;
      if (!columnsOf(this.by).includes(this.sort.column)) this.sort = { column: 'revenue', ascending: false };
    }
    if (choices.some((name) => changed.has(name))) void this.#insights.choose(this.#choice);
    if (changed.has('src') || changed.has('data')) {
      this.#chosen = undefined;
      this.#isDue = true;
    }
    if (this.#isDue) this.#read();
    const { status } = this.#insights.$view.get();
    this.setState('loading', status === 'reading');
    this.setState('empty', status === 'empty');
    this.setState('error', status === 'error');
    this.#tell();
    this.#draw();
  }

  protected override render(): TemplateResult {
    const t = messagesFor(insightsMessages, this.locale);
    const view = this.#view.value ?? { status: 'idle', reckoning: false };
    const page = this.#page();
    const isComing = view.status === 'idle' || view.status === 'reading';
    const format = figureFormat(this.locale, view.report?.currency);
    return html`<section
      class="insights ${this.#drop.isOver ? 'dropping' : ''} ${page || !isComing ? '' : 'waiting'}"
      part="insights"
      aria-labelledby="title"
      aria-busy=${view.status === 'reading' || view.reckoning}
    >
      <header class="top">
        <div>
          <h2 id="title">${t.title}</h2>
          ${page ? html`<p class="muted">${page.days} · ${t.events(format.count(view.log?.lines ?? 0))}</p>` : nothing}
        </div>
        ${sourceTemplate({
          t,
          isOwn: view.log?.kind === 'own',
          onFile: (file) => this.#choose({ kind: 'file', file }),
          onOwn: () => this.#choose({ kind: 'own' }),
        })}
      </header>
      ${this.#drop.isOver ? html`<p class="drop-zone" aria-hidden="true">${t.dropHere}</p>` : nothing}
      ${view.status === 'reading' ? progressTemplate(t, view, format, () => this.#insights.stop()) : nothing}
      ${placeholderTemplate(t, view, () => this.#read())} ${noticesTemplate(t, view, format, () => this.#read())}
      ${page ? this.#renderPage(page, view) : nothing} ${this.#meaning.render()}
    </section>`;
  }

  #renderPage(page: InsightsPage, view: InsightsView): TemplateResult {
    const { report, t, onExplain } = page;
    const nothingThere = page.report.funnel.every(({ events }) => events === 0) && report.total.reads === 0;
    return html`${choiceBar({
      t,
      onExplain,
      choice: this.#choice,
      span: view.span,
      currencies: view.log?.currencies ?? [],
      currency: report.currency,
      onPeriod: (period) => (this.period = typeof period === 'object' ? writeSpan(period) : String(period)),
      onWindow: (window) => (this.attributionWindow = window),
      onModel: (model) => (this.model = model),
      onCurrency: (currency) => (this.currency = currency),
    })}
    ${nothingThere ? html`<p class="notice" part="notice" role="status">${t.nothingInPeriod}</p>` : nothing}
    ${figureTiles(page)} ${daysPart(page, (moment) => this.#dayInWords(moment), this.#chart.failed)}
    ${funnelTable(page)}
    ${rowTable({
      page,
      table: this.by,
      sort: this.sort,
      shown: this.shown,
      onTable: (table) => (this.by = table),
      onSort: (column) =>
        (this.sort = { column, ascending: this.sort.column === column ? !this.sort.ascending : false }),
      onMore: () => (this.shown += moreRows),
    })}`;
  }

  #page(): InsightsPage | undefined {
    const { report, span, status } = this.#view.value ?? {};
    if (!report || !span || (status !== 'ready' && status !== 'reading')) return undefined;
    const { locale } = this;
    const t = messagesFor(insightsMessages, locale);
    return {
      locale,
      t,
      report,
      format: figureFormat(locale, report.currency),
      days: this.#spanInWords(span),
      daysBefore: this.#spanInWords(spanBefore(span)),
      nameOf: (table, key) => this.#nameOf(table, key),
      onExplain: (term, { currentTarget }) =>
        this.#meaning.show(t[term], t[`${term}Meaning`], currentTarget as HTMLElement),
      onSave: (name) => this.#save(name),
    };
  }

  get #choice(): InsightsChoice {
    const { period, attributionWindow, model, currency, timeZone } = this;
    const length = periodLengths.find((each) => String(each) === period);
    const window = attributionWindows.find((each) => each === attributionWindow) ?? 7;
    return {
      period: length ?? readSpan(period) ?? (30 satisfies PeriodLength),
      window: window satisfies AttributionWindow,
      model: model === 'first' ? 'first' : 'last',
      currency: currency || undefined,
      timeZone: timeZone && isTimeZone(timeZone) ? timeZone : undefined,
    };
  }

  /** @param known of a note or store nobody has asked for yet, the id. */
  #nameOf(table: TableName, key: string, known = false): string {
    if (table === 'carrier') return termName(messagesFor(insightsMessages, this.locale), key);
    return this.names[key] ?? (known ? this.#names.known(table, key) : this.#names.nameOf(table, key)) ?? key;
  }

  #input(): LogInput {
    if (this.#chosen) return this.#chosen;
    const { data, src } = this;
    if (data instanceof Blob) return { kind: 'file', file: data };
    if (data) return { kind: 'lines', lines: data };
    return src ? { kind: 'address', url: src, base: document.baseURI } : { kind: 'own' };
  }

  #choose(input: LogInput): void {
    this.#chosen = input;
    this.#read();
  }

  #read(): void {
    this.#isDue = false;
    void this.#insights.read(this.#input());
  }

  #save(name: CsvName): void {
    const { span } = this.#view.value ?? {};
    if (span) saveFile(this.csv(name), `insights-${name}-${span.first}-${span.last}.csv`, 'text/csv;charset=utf-8');
  }

  /** Tells whoever builds the page what became of its log, once a load. */
  #tell(): void {
    const { status, problem, log } = this.#view.value ?? {};
    if (status === 'reading') return void (this.#told = undefined);
    const isWhole = !problem && !log?.refused && !log?.cut;
    const code = status === 'error' ? 'log-unavailable' : 'log-partial';
    if (isWhole || this.#told === code) return;
    this.#told = code;
    const issues = (log?.problems ?? []).map(({ line, message }) => ({ path: String(line), message }));
    const input = this.#input();
    const source = input.kind === 'address' ? input.url : input.kind;
    const event = new XhsErrorEvent({ code, source, issues: problem ? [{ path: '', message: problem }] : issues });
    queueMicrotask(() => this.dispatchEvent(event));
  }

  /** The same object as long as the same is drawn. */
  #draw(): void {
    const { report } = this.#view.value ?? {};
    const { locale } = this;
    if (report === this.#drawnReport && locale === this.#drawnOf) return;
    this.#drawnReport = report;
    this.#drawnOf = locale;
    if (!report) return void (this.#drawn = undefined);
    this.#drawn = daysDrawing({
      report,
      t: messagesFor(insightsMessages, locale),
      locale,
      rightToLeft: this.matches(':dir(rtl)'),
      dayOf: (moment) => this.#dayInWords(moment),
    });
  }

  #dayInWords(moment: number): string {
    return dayInWords(dayOf(moment, this.#choice.timeZone), this.locale);
  }

  #spanInWords({ first, last }: DaySpan): string {
    const [from, until] = [first, last].map((day) => dayInWords(day, this.locale));
    return first === last ? (from ?? '') : `${from} – ${until}`;
  }
}

/** What a figure, a step or a column is called. */
function termName(t: InsightsMessages, key: string): string {
  const [, ofBefore] = /^(\w+)Before$/.exec(key) ?? [];
  if (ofBefore) return `${t.before}: ${termName(t, ofBefore)}`;
  const name = t[key as keyof InsightsMessages] as unknown;
  return typeof name === 'string' ? name : key;
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-insights': XhsInsights;
  }
}
