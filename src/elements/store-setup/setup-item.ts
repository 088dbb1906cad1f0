import { html, nothing, type TemplateResult } from 'lit';
import type { PaperCheck, SetupItem } from '../../rules/store-setup/checklist.js';
import { submissionKey } from '../../runtime/open-store-setup.js';
import { icon } from '../internal/icons/icons.js';
import { setupFormTemplate } from './setup-form.js';
import { actionOf, dayOf, nextSentence, paperName, type SetupView, titleOf } from './setup-view.js';

export interface ItemView extends SetupView {
  readonly item: SetupItem;
  /** What is said of it beside its name. */
  readonly about?: string | undefined;
  /** What is said where no paper is wanted; nothing of a listing. */
  readonly noPaper?: string | undefined;
}

/** One thing that has to be cleared: how it stands, what it needs, what comes next. */
export function itemTemplate(view: ItemView): TemplateResult {
  const { t, item, about, noPaper, open, takes, submissionOf, onOpen } = view;
  const { status, papers, reason } = item;
  const title = titleOf(t, item);
  const key = submissionKey(item);
  const isOpen = open === key;
  const acts = actionOf(item);
  const submission = submissionOf(item);
  const says = nextSentence(view, item);
  return html`<article class="item" part="item" data-key=${key} data-status=${status} tabindex="-1" aria-label=${title}>
    <div class="item-head">
      <h4><bdi>${title}</bdi>${about ? html` <span class="muted">${about}</span>` : nothing}</h4>
      <span class="status" part="status"><span class="dot"></span>${t[`status_${status}`]}</span>
    </div>
    ${reason ? html`<p class="reason">${t.why(reason)}</p>` : nothing}
    ${
      papers.length === 0
        ? noPaper
          ? html`<p class="muted small">${noPaper}</p>`
          : nothing
        : html`<ul class="papers">
            ${papers.map((check) => paperTemplate(view, check))}
          </ul>`
    }
    ${
      isOpen
        ? setupFormTemplate(view, item)
        : says === ''
          ? nothing
          : html`<div class="item-foot">
              <p class="muted small">${says}</p>
              ${
                acts && takes
                  ? html`<button
                      type="button"
                      class="button small"
                      part="action"
                      aria-label=${t.actionFor(t[`action_${acts}`], title)}
                      aria-disabled=${submission === 'sending'}
                      @click=${() => submission !== 'sending' && onOpen(item)}
                    >
                      ${submission === 'sending' ? t.sending : t[`action_${acts}`]}
                    </button>`
                  : nothing
              }
            </div>`
    }
    ${
      submission === 'refused' || submission === 'failed'
        ? html`<p class="problem" part="problem" role="alert">${t[submission]}</p>`
        : nothing
    }
  </article>`;
}

function paperTemplate({ t, locale }: SetupView, { paper, document, state }: PaperCheck): TemplateResult {
  const { source, reviewedOn } = paper;
  const until = document?.validTo;
  const day = until === undefined ? '' : dayOf(until, locale);
  const kind = paper.anyOf.find((each) => each === document?.kind);
  return html`<li class="paper" part="paper" data-state=${state}>
    <span class="mark" aria-hidden="true">${icon(state === 'there' || state === 'expiring' ? 'check' : 'close')}</span>
    <span class="paper-text">
      <span
        >${kind ? t[`paper_${kind}`] : paperName(t, paper)}${
          document ? html` · <bdi>${document.number}</bdi>` : html` · <strong>${t.paperMissing}</strong>`
        }${
          day === ''
            ? nothing
            : html` · <span class="until">${state === 'expired' ? t.paperExpired(day) : t.paperUntil(day)}</span>`
        }</span
      >
      <span class="source" part="source"
        >${t.source}: <bdi>${t.cited(source)}</bdi> · ${t.reviewedOn(dayOf(reviewedOn, locale))}</span
      >
    </span>
  </li>`;
}
