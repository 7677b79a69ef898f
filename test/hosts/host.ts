/** What the check asks of a page, however it is made: the same elements, over and over. */
export interface Host {
  mount(): unknown;
  unmount(): unknown;
  /** Renders anew with the next number, which stands in the heading level and in the slotted words. */
  next(): unknown;
}

/** The types of the events that were heard, in their order. */
export const heard: string[] = [];
export const hear = (event: Event): void => void heard.push(event.type);

/** Nobody is ever signed in: what is seen is the first state. */
export const fetchSession = (): Promise<never> => new Promise(() => undefined);

export const place = (): HTMLElement => document.querySelector<HTMLElement>('#place')!;

/** Hands the page to the check. */
export const offer = (host: Host): void => {
  Object.assign(globalThis, { host, heard, fetchSession });
};
