/* global customElements, document, getComputedStyle, MutationObserver, requestAnimationFrame */
// What is asked of a page that a server sent. These run in the page.

/** What stands there before any script has run. From then on, it is noted what else the first state says: its heading, and that it is loading. */
export const begin = (tag) => {
  const element = document.querySelector(tag);
  const { shadowRoot } = element;
  const saying = (selector) => shadowRoot.querySelector(selector)?.textContent.trim();
  const before = { heading: saying('h2'), loading: saying('[aria-busy=true]'), language: shadowRoot.querySelector('.root').lang };
  shadowRoot.querySelector('h2').dataset.server = '';
  globalThis.otherWords = [];
  const note = () => {
    const words = [saying('h2'), saying('[aria-busy=true]'), shadowRoot.querySelector('.root')?.lang];
    // Once it is loaded, nothing says that it is loading.
    globalThis.otherWords.push(...words.filter((each, index) => each !== undefined && each !== Object.values(before)[index]));
  };
  new MutationObserver(note).observe(shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });
  return { ...before, height: element.getBoundingClientRect().height };
};

/** How it is once the element has taken over. `language` is waited for, if one is to come. */
export const takenOver = async ({ tag, language }) => {
  await customElements.whenDefined(tag);
  const element = document.querySelector(tag);
  await element.updateComplete;
  // Of the words themselves one cannot tell: they are the same before and after.
  while (language && globalThis.languageArrived !== language) await new Promise((done) => requestAnimationFrame(done));
  await element.updateComplete;
  const headings = element.shadowRoot.querySelectorAll('h2');
  return {
    kept: 'server' in headings[0].dataset,
    count: headings.length,
    heading: headings[0].textContent.trim(),
    otherWords: globalThis.otherWords,
    isVisible: getComputedStyle(headings[0]).display !== 'none',
    height: element.getBoundingClientRect().height,
  };
};
