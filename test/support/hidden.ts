/** Lets the page be out of sight, or in sight again, and tells it so. */
export const setHidden = (hidden: boolean): void => {
  if (document.hidden === hidden) return;
  if (hidden) Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  else Reflect.deleteProperty(document, 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
};
