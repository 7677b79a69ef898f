/**
 * Lets the page be out of sight, or in sight again, and tells it so. What the browser thinks counts no more from then on: pages of
 * tests that run at once are all but one behind another.
 */
export const setHidden = (hidden: boolean): void => {
  const before = document.hidden;
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  if (hidden !== before) document.dispatchEvent(new Event('visibilitychange'));
};
