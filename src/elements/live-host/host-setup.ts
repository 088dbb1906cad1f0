import { html, type TemplateResult } from 'lit';
import type { LiveHostMessages } from '../../i18n/en/live-host.js';
import type { LiveHost, LiveLabel, LiveRoom } from '../../model/index.js';

/** What a room begins with where it is set up at the desk: who holds it, and whatever else is known before. */
export type RoomSetup = { readonly host: LiveHost } & Partial<Omit<LiveRoom, 'id' | 'host'>>;

/** How the setting up stands. */
export type SetupState = 'none' | 'asking' | 'failed' | 'forbidden' | 'bad';

export interface SetupView {
  readonly t: LiveHostMessages;
  /** Undefined where this page cannot set one up. */
  readonly setup: RoomSetup | undefined;
  readonly state: SetupState;
  readonly onSetUp: (title: string, labels: readonly LiveLabel[]) => void;
}

/** A room that is not there: the form that sets it up, or who has to do so. */
export function setupTemplate({ t, setup, state, onSetUp }: SetupView): TemplateResult {
  if (!setup) {
    return html`<div class="notice" part="notice">
      <p><strong>${t.setUp}</strong></p>
      <p class="muted">${t.setUpMissing}</p>
    </div>`;
  }
  const labels = setup.labels ?? ['advertisement'];
  const why = { failed: t.setUpFailed, forbidden: t.setUpForbidden, bad: t.setUpBad, none: '', asking: '' }[state];
  return html`<form
    class="box set-up"
    part="set-up"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      if (state === 'asking') return;
      const data = new FormData(event.target as HTMLFormElement);
      onSetUp((data.get('title') as string).trim(), data.getAll('label') as LiveLabel[]);
    }}
  >
    <h2>${t.setUp}</h2>
    <p class="muted">${t.setUpHint}</p>
    <label
      >${t.title}
      <input name="title" part="set-up-title" required maxlength="200" autocomplete="off" .value=${setup.title ?? ''} />
    </label>
    <fieldset>
      <legend>${t.labels}</legend>
      ${(
        [
          ['advertisement', t.isAdvertisement],
          ['ai_presenter', t.hasAiPresenter],
        ] as const
      ).map(
        ([label, words]) =>
          html`<label class="check"
            ><input type="checkbox" name="label" value=${label} ?checked=${labels.includes(label)} /><span
              >${words}</span
            ></label
          >`,
      )}
    </fieldset>
    <p class="accent" role="alert">${why}</p>
    <button
      class="button primary"
      part="set-up-now"
      aria-disabled=${state === 'asking'}
      aria-busy=${state === 'asking'}
    >
      ${t.setUpNow}
    </button>
  </form>`;
}
