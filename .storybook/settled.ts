import type { AfterEach } from 'storybook/internal/types';
import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import { STORY_FINISHED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { until } from '../stories/acting.js';
import { atRest } from '../stories/at-rest.js';
import type { StoryParameters } from '../stories/story.js';

type Context = Parameters<AfterEach<WebComponentsRenderer>>[0] & { readonly playFunction?: unknown };

/**
 * Waits for the state that a story is about, at rest, so that axe looks at that and not at what stands there while it loads.
 * What does not settle is only reported: with a fault of the toolbar that is as it should be.
 */
export const waitUntilSettled: AfterEach<WebComponentsRenderer> = async (context) => {
  const result = await settling(context).catch((error: unknown) => ({ error: String(error) }));
  const status = 'error' in result ? 'failed' : 'passed';
  context.reporting.addReport({ type: 'settled', version: 1, result, status });
};

async function settling({ abortSignal, canvasElement, parameters, playFunction }: Context): Promise<object> {
  const { settled, hasBar = false }: StoryParameters = parameters;
  // A story that is played has waited for what it needs, and has gone on from there.
  if (settled && !playFunction) await until(() => abortSignal.aborted || settled(canvasElement), settled.toString());
  await atRest(canvasElement);
  if (hasBar && !abortSignal.aborted) lookAtEnd();
  return {};
}

/** Goes to the end of the page until axe has looked. */
function lookAtEnd(): void {
  const { scrollX: left, scrollY: top } = window;
  scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
  addons.getChannel().once(STORY_FINISHED, () => scrollTo({ top, left, behavior: 'instant' }));
}
