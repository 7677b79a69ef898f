/* global customElements, document, probe */
// What is asked of every page. These run in the page.

/** Waits for the first states, and says which elements have none. */
export const firstStates = async (tags) => {
  const missing = [];
  // A driver may answer before the page's modules have run.
  await probe.until(() => tags.every((tag) => customElements.get(tag))).catch(() => undefined);
  for (const tag of tags) {
    const element = document.querySelector(`${tag}.first`);
    if (!customElements.get(tag)) missing.push(`<${tag}> is not defined`);
    else if (tag !== 'billing-provider') {
      await element.updateComplete;
      if (!probe.all(element).some(({ localName }) => localName === 'h2')) missing.push(`<${tag}> has no heading`);
      if (!probe.looks(element).isWide) missing.push(`<${tag}> has no room`);
    }
  }
  return missing;
};

/** The list of subscriptions has been answered, and opens its details at the press of a button. */
export const useSubscriptions = async (words) => {
  const element = probe.byId('subscriptions');
  await probe.until(() => probe.button(element, words.more));
  const looks = probe.looks(element);
  const more = probe.button(element, words.more);
  more.click();
  await probe.until(() => probe.say(element).includes(words.details));
  return { looks, opened: more.getAttribute('aria-expanded') };
};

/** Somebody without an account begins to withdraw from a contract: the form comes, and takes what is typed. */
export const useRight = async (words) => {
  const element = probe.byId('right');
  await probe.until(() => probe.button(element, words.open));
  const looks = probe.looks(element);
  probe.button(element, words.open).click();
  const fields = () => probe.all(element).filter(({ localName }) => localName === 'input' || localName === 'textarea');
  await probe.until(() => fields().length >= 3);
  for (const field of fields()) {
    field.value = 'Turkart';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }
  return { looks, fields: fields().length };
};
