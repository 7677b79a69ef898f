import type { StoryObj } from '@storybook/web-components-vite';
import type { ChangeKind, Subscription } from '../src/api/index.ts';
import type { MemoryBackend, MemoryBackendOptions } from '../src/testing/index.ts';
import { appears } from './appears.ts';
import { subscriptionsStory } from './subscriptions-story.ts';
import { appearsBelow } from './appears.ts';

/** What a story does in the dialog, in a language that it does not know. */
export class OpenDialog {
  readonly backend: MemoryBackend;
  #root: ShadowRoot;

  constructor(root: ShadowRoot, backend: MemoryBackend) {
    this.#root = root;
    this.backend = backend;
  }

  /** The first element that matches, as soon as it is there. */
  appears(selector: string): Promise<HTMLElement> {
    return appearsBelow(this.#root, selector);
  }

  /** Presses the first answer of a step, or the second. */
  async answer(place: 1 | 2): Promise<void> {
    (await this.appears(`.confirmation .choices > button:nth-child(${place})`)).click();
  }

  /** Chooses one of the cards. */
  async choose(place: number): Promise<void> {
    (await this.appears(`.option:nth-of-type(${place}) > input`)).click();
  }

  pressEscape(): void {
    this.#root.querySelector('dialog')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  }
}

interface Scene extends MemoryBackendOptions {
  before?: (backend: MemoryBackend) => void;
  steps?: (dialog: OpenDialog) => Promise<void> | void;
}

/** The dialog of one change, opened from the widget, and taken to one of its states. */
export const changeStory = (
  subscription: Subscription,
  kind: ChangeKind,
  { before, steps = async (dialog) => void (await dialog.appears('.confirmation')), ...options }: Scene = {},
): StoryObj =>
  subscriptionsStory([subscription], {
    ...options,
    after: async (element, backend) => {
      // Any button of a change brings the dialog; which one it then opens for is the story's.
      (await appears(element, 'article .actions > button:not(.more)')).click();
      const change = (await appears(element, 'billing-subscription-change')) as HTMLElementTagNameMap['billing-subscription-change'];
      await change.updateComplete;
      const dialog = new OpenDialog(change.shadowRoot!, backend);
      await dialog.appears('dialog[open]');
      before?.(backend);
      void change.open(kind);
      await dialog.appears('dialog[open]');
      await steps(dialog);
    },
  });

/** A preview that says what a story wants it to say. */
export const preview = (facts: object): string =>
  JSON.stringify({
    subscription: 'sub_active',
    version: 1,
    kind: 'cancel',
    asOf: '2026-11-24T09:00:00.000Z',
    today: '2026-11-24',
    effectiveOn: '2026-12-03',
    consequences: [],
    ...facts,
  });
