/* global document, getComputedStyle, Intl, Response, Node */

/** Runs in the page before anything else: keeps every word that a back end has answered, as data that no translation can change. */
export const keepAnswers = () => {
  const kept = new Set();
  globalThis.answeredWords = kept;
  const keep = (value) => {
    if (typeof value === 'string') for (const word of value.match(/[\p{L}\p{M}]+/gu) ?? []) kept.add(word.toLowerCase());
    else if (value && typeof value === 'object') Object.values(value).forEach(keep);
  };
  const read = Response.prototype.text;
  Response.prototype.text = async function text() {
    const body = await read.call(this);
    try {
      keep(JSON.parse(body));
    } catch {
      // No JSON, no data.
    }
    return body;
  };
};

/**
 * Runs in the page, in a pseudo-language: what an element says outside the brackets that each text of its own has. What came from the back end, what
 * `Intl` writes and what the person typed stand there rightly.
 */
const unbracketed = (locale) => {
  const known = globalThis.answeredWords;
  const formats = new Set();
  const keep = (text) => (text.match(/[\p{L}\p{M}]+/gu) ?? []).forEach((word) => formats.add(word.toLowerCase()));
  for (let month = 0; month < 12; month++) {
    for (const style of ['long', 'short']) {
      keep(new Intl.DateTimeFormat(locale, { month: style, weekday: style, day: 'numeric' }).format(new Date(2026, month, 1 + month * 2)));
      keep(new Intl.DateTimeFormat('en-GB', { month: style, weekday: style, day: 'numeric' }).format(new Date(2026, month, 1 + month * 2)));
    }
  }
  // Morning and evening, here and in the store's zone.
  for (const hour of [3, 15]) {
    for (const timeZone of ['Europe/Oslo', undefined]) {
      keep(new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long', timeZone }).format(new Date(2026, 0, 1, hour)));
    }
  }
  keep(new Intl.ListFormat(locale).format(['1', '2', '3']));
  const currencies = new Intl.DisplayNames(locale, { type: 'currency' });
  for (const currency of Intl.supportedValuesOf('currency')) keep(`${currency} ${currencies.of(currency)}`);
  // A formatter for each of three hundred would take longer than all else.
  for (const currency of ['NOK', 'SEK', 'DKK', 'EUR', 'USD', 'JPY', 'KWD', 'GBP', 'PLN', 'CHF', 'XAU']) {
    keep(new Intl.NumberFormat(locale, { style: 'currency', currency }).format(1));
    keep(new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name' }).format(1));
  }
  for (const unit of ['byte', 'kilobyte', 'megabyte', 'minute', 'second', 'hour', 'day', 'week', 'month', 'year']) {
    for (const unitDisplay of ['short', 'long', 'narrow']) keep(new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(2));
  }
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  let names;
  const isRegion = (text) => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    names ??= new Set(letters.flatMap((first) => letters.map((second) => regions.of(first + second))));
    return names.has(text);
  };

  const found = [];
  /** The first letter of a name stands for it where there is no picture. */
  const isData = (word) => known.has(word) || formats.has(word) || (word.length === 1 && [...known].some((each) => each.startsWith(word)));
  const isAllowed = (text) =>
    (text.match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => isData(word.toLowerCase()) || /^\p{Script=Arabic}+$/u.test(word)) || isRegion(text.trim());
  /** What stands outside brackets, however deep they lie in each other. */
  const check = (text, where) => {
    let depth = 0;
    let outside = '';
    for (const letter of text) {
      if (letter === '⟦') depth++;
      else if (letter === '⟧') depth--;
      else outside += depth > 0 ? ' ' : letter;
    }
    if (!isAllowed(outside)) found.push(`${where} says "${outside.replace(/\s+/g, ' ').trim().slice(0, 80)}"`);
    if (depth !== 0) found.push(`${where} leaves a bracket open in "${text.replace(/\s+/g, ' ').trim().slice(0, 80)}"`);
  };

  const attributes = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder', 'alt'];
  const textOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    // A name or a file's is isolated from the words around it; quoted are people, in words of their own.
    if (['style', 'script', 'textarea', 'slot', 'blockquote', 'bdi'].includes(node.localName)) return '';
    for (const name of attributes) if (node.hasAttribute(name)) check(node.getAttribute(name), `${name} of <${node.localName}>`);
    if (node.shadowRoot) look(node.shadowRoot);
    const style = getComputedStyle(node);
    // Nobody reads the bars of a skeleton, whose words only make them as long as words are; and what was said aloud is over: it is not said again.
    if (style.display === 'none' || style.color === 'rgba(0, 0, 0, 0)' || node.matches('.visually-hidden[role=status]')) return '';
    const text = [...node.childNodes].map(textOf).join('');
    // Words of two boxes are no sentence.
    return style.display === 'inline' || style.display === 'contents' ? text : (check(text, `<${node.localName}>`), ' ');
  };
  const look = (root) => check([...root.childNodes].map(textOf).join(''), root.host?.localName ?? 'page');
  for (const element of document.querySelectorAll('#storybook-root *')) if (element.shadowRoot) look(element.shadowRoot);
  return [...new Set(found)].slice(0, 3);
};

/** Whether an element shows this language. */
const isShown = (language) => {
  const shown = [...document.querySelectorAll('#storybook-root *')].map((element) => element.shadowRoot?.querySelector('.root')?.lang).filter(Boolean);
  return shown.every((lang) => lang === language);
};

/** Turns a story that is shown into a pseudo-language, as a page does that changes its language, and says what was not translated. */
export const pseudoInPage = async (page, language) => {
  await page.evaluate((lang) => {
    document.documentElement.lang = lang;
    document.documentElement.dir = lang.startsWith('ar') ? 'rtl' : 'ltr';
    for (const element of document.querySelectorAll('#storybook-root *')) {
      if (!element.localName.includes('-')) continue;
      element.dir = '';
      // A provider's language is laid over that of the page.
      element.removeAttribute('lang');
    }
  }, language);
  await page.waitForFunction(isShown, language.toLowerCase(), { timeout: 10_000 });
  return page.evaluate(unbracketed, language);
};
