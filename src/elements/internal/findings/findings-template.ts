import { html, nothing, type TemplateResult } from 'lit';
import { complianceMessages } from '../../../i18n/compliance.js';
import { messagesFor } from '../../../i18n/index.js';
import { taggingMessages } from '../../../i18n/tagging.js';
import type { Finding } from '../../../rules/compliance/finding.js';
import { ruleTable } from '../../../rules/compliance/rule-table.js';

/** Everything that was found in a note, with what to do about it, where that comes from, and that it is advice. */
export function findingsTemplate(findings: readonly Finding[], locale: string): TemplateResult {
  const t = messagesFor(taggingMessages, locale);
  const { advice, rules } = complianceMessages(locale);
  return html`<section class="lint" part="lint" aria-label=${t.lint}>
    <h3>${t.lint}</h3>
    <p class="lint-count" role="status">${findings.length === 0 ? t.lintNone : t.lintCount(findings.length)}</p>
    ${
      findings.length === 0
        ? nothing
        : html`<ul class="findings">
            ${findings.map((finding) => {
              const { says, remedy } = rules[finding.rule];
              const { source, reviewedOn } = ruleTable[finding.rule];
              return html`<li class="finding-row" part="finding">
                <strong>${placeOf(finding.path, locale)}</strong>
                <p>${says}${wordsTemplate(finding)}</p>
                <p class="remedy">${remedy}</p>
                <p class="source">${t.source}: ${t.cited(source)} · ${t.reviewedOn(reviewedOn)}</p>
              </li>`;
            })}
          </ul>`
    }
    <p class="advice" part="advice">${advice}</p>
  </section>`;
}

/** What was found in one field, beside it. */
export function fieldFindings(findings: readonly Finding[], locale: string): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  const { rules } = complianceMessages(locale);
  return html`<ul class="field-findings">
    ${findings.map(
      (finding) => html`<li>${rules[finding.rule].says}${wordsTemplate(finding)} ${rules[finding.rule].remedy}</li>`,
    )}
  </ul>`;
}

function wordsTemplate({ words }: Finding): TemplateResult | typeof nothing {
  return words === undefined ? nothing : html` <q>${words}</q>`;
}

/** The field that a finding is about, as the page calls it. */
function placeOf(path: string, locale: string): string {
  const t = messagesFor(taggingMessages, locale);
  const [field = '', part = ''] = path.split('.');
  switch (field) {
    case 'title':
      return t.title;
    case 'body':
      return t.body;
    case 'tags':
      return t.ofTag(Number(part) + 1);
    case 'images':
      return t.ofPicture(Number(part) + 1);
    case 'video':
      return t.ofVideo;
    case 'products':
      return t.ofProduct(part);
    case 'disclosures':
      return t.disclosure;
    default:
      return t.ofNote;
  }
}
