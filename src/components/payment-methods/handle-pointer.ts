import type { MethodsOrder } from './ordering/methods-order.ts';

/**
 * The pointer on a row's handle. It is captured at once; what dragging takes may still be on its way then, and as soon as it is here,
 * begins where the pointer was pressed and goes on to where it is.
 */
export class HandlePointer {
  #load: () => Promise<MethodsOrder | undefined>;
  #pressed?: { readonly y: number; now: number };
  #order?: MethodsOrder;

  constructor(load: () => Promise<MethodsOrder | undefined>) {
    this.#load = load;
  }

  readonly press = async (event: PointerEvent, id: string, index: number): Promise<void> => {
    if (event.button !== 0 || !event.isPrimary || this.#pressed) return;
    event.preventDefault();
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    const pressed = (this.#pressed = { y: event.clientY, now: event.clientY });
    this.#order = await this.#load();
    if (this.#pressed !== pressed) return;
    this.#order?.drag.start(id, index, pressed.y);
    this.#order?.drag.move(pressed.now);
  };

  readonly move = ({ clientY }: PointerEvent): void => {
    if (this.#pressed) this.#pressed.now = clientY;
    this.#order?.drag.move(clientY);
  };

  readonly release = ({ clientY }: PointerEvent): void => {
    this.#pressed = undefined;
    this.#order?.drag.drop(clientY);
  };

  readonly cancel = (): void => {
    this.#pressed = undefined;
    this.#order?.drag.cancel();
  };
}
