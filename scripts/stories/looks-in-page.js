/* global document, innerWidth, getComputedStyle, requestAnimationFrame */

/** Runs in the page: elements, shadow roots included, that reach beyond the window's sides. */
const overflowing = () => {
  const found = [];
  const cut = new Set();
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      const style = getComputedStyle(element);
      // What is moved away on purpose, for screen readers only, is cut to nothing, with all that is in it.
      if (style.clipPath !== 'none' || cut.has(element.parentElement)) cut.add(element);
      if (cut.has(element) || style.position === 'fixed' || style.visibility === 'hidden') continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (right > innerWidth + 1 || left < -1)) {
        found.push(`<${element.localName}${element.className ? ` class="${element.className}"` : ''}> ${Math.round(left)}–${Math.round(right)}`);
      }
    }
  };
  look(document.querySelector('#storybook-root') ?? document.body);
  const page = document.scrollingElement;
  if (page.scrollWidth > page.clientWidth) found.push(`the page scrolls sideways by ${page.scrollWidth - page.clientWidth} px`);
  return found.slice(0, 3);
};

/** Runs in the page: buttons that forced colours leave without any shape. */
const shapelessButtons = () => {
  const found = [];
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (element.localName !== 'button' || !element.checkVisibility()) continue;
      const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(element);
      const hasBorder = borderTopStyle !== 'none' && borderTopWidth !== '0px';
      if (!hasBorder && !textDecorationLine.includes('underline')) found.push(element.textContent.trim() || element.ariaLabel);
    }
  };
  look(document.querySelector('#storybook-root') ?? document.body);
  return found.slice(0, 3);
};

/** Runs in the page: a host turns the page, or the element alone, which else keeps the direction of its language. */
const turn = async (direction) => {
  document.documentElement.dir = direction;
  for (const element of document.querySelectorAll('#storybook-root *')) {
    if (!element.localName.includes('-')) continue;
    element.dir = direction;
    element.requestUpdate?.();
    await element.updateComplete;
  }
};

const settle = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** What reaches beyond the sides of a narrow window. */
export const overflowAt320 = async (page) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await settle(page);
  return page.evaluate(overflowing);
};

/** Narrow, mirrored, and in forced colours: what must hold for every story. */
export const looksInPage = async (page) => {
  const problems = [];
  for (const direction of ['ltr', 'rtl']) {
    await page.evaluate(turn, direction);
    problems.push(...(await overflowAt320(page)).map((each) => `at 320 px, ${direction}: ${each}`));
  }
  await page.evaluate(turn, 'ltr');
  await page.emulateMedia({ forcedColors: 'active' });
  problems.push(...(await page.evaluate(shapelessButtons)).map((name) => `in forced colours the button "${name}" has no shape`));
  await page.emulateMedia({ forcedColors: 'none' });
  return problems;
};
