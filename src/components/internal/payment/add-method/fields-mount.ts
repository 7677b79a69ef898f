import type { ReactiveControllerHost } from 'lit';
import type { PaymentFields } from '../../../../api/contract/payment-setup.ts';
import { shownLocale } from '../../../../localization/locale.ts';
import type { FieldsState, MountedPaymentFields, MountOptions, TokenResult } from '../../../../payment-fields/adapter.ts';
import { loadPaymentFields } from '../../../../payment-fields/registry.ts';
import { appearanceOf } from './appearance.ts';
import { placeFieldsContainer } from './fields-container.ts';

/** Milliseconds after which it is said that the fields are slow to come. */
const SLOW = 10_000;

/** Where fields are put, and the element that shows what the page's colours come to. */
export interface FieldsPlace {
  readonly widget: HTMLElement;
  readonly probe: Element;
}

/** A provider's fields from the wish to have them to their end. Nothing that is typed into them passes through here. */
export class FieldsMount {
  status: 'none' | 'loading' | 'ready' | 'failed' = 'none';
  /** Whether they have been on their way for ten seconds. */
  slow = false;
  state: FieldsState = { ready: false, complete: false };

  #host: ReactiveControllerHost;
  #changed: () => void;
  #abort?: AbortController;
  #container?: HTMLElement;
  #mounted?: MountedPaymentFields;
  #place?: FieldsPlace;
  #shown = '';

  /** `changed` is called when something was typed or put right in them. */
  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  async mount(place: FieldsPlace, { name, settings }: PaymentFields): Promise<void> {
    this.unmount();
    const { signal } = (this.#abort = new AbortController());
    this.#place = place;
    // Looks like `none`: nothing has to be drawn anew.
    this.status = 'loading';
    const timer = setTimeout(() => {
      this.slow = true;
      this.#host.requestUpdate();
    }, SLOW);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    try {
      const adapter = await loadPaymentFields(name);
      if (signal.aborted) return;
      this.#container = placeFieldsContainer(place.widget);
      const onChange = (state: FieldsState) => signal.aborted || this.#take(state);
      const look = this.#look();
      this.#shown = JSON.stringify(look);
      const mounted = await adapter.mount(this.#container, { settings, ...look, signal, onChange });
      if (signal.aborted) return mounted.unmount();
      this.#mounted = mounted;
      this.slow = false;
      this.#set('ready');
    } catch {
      if (signal.aborted) return;
      this.unmount();
      this.#set('failed');
    }
    clearTimeout(timer);
  }

  /** Takes the fields away; what was typed is gone with them. */
  unmount(): void {
    this.#abort?.abort();
    this.#mounted?.unmount();
    this.#container?.remove();
    this.#abort = this.#mounted = this.#container = undefined;
    this.state = { ready: false, complete: false };
    this.slow = false;
    this.status = 'none';
  }

  focus(): void {
    this.#mounted?.focus();
  }

  async createToken(): Promise<TokenResult> {
    try {
      return (await this.#mounted?.createToken()) ?? { ok: false, reason: 'unavailable' };
    } catch {
      return { ok: false, reason: 'unavailable' };
    }
  }

  /** Lets the fields follow the page's language and colours. Called after every update of the element they stand in. */
  follow(): void {
    if (!this.#mounted || !this.#place?.probe.isConnected) return;
    const look = this.#look();
    const shown = JSON.stringify(look);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#mounted.update(look);
  }

  #look(): Pick<MountOptions, 'locale' | 'direction' | 'appearance'> {
    const { probe } = this.#place!;
    const direction = getComputedStyle(probe).direction === 'rtl' ? 'rtl' : 'ltr';
    return { locale: shownLocale(), direction, appearance: appearanceOf(probe) };
  }

  #take(state: FieldsState): void {
    this.state = state;
    this.#changed();
    this.#host.requestUpdate();
  }

  #set(status: FieldsMount['status']): void {
    this.status = status;
    this.#host.requestUpdate();
  }
}
