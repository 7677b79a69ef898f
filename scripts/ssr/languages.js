import { html } from 'lit';
import { registerLanguage, replaceWords } from '../../dist/npm/localization/index.js';
import { inLanguage } from '../../dist/npm/server-rendering/index.js';
import { check, checkNone } from '../lib/checks.js';
import { collect, headingIn, renderAll, tags } from './first-states.js';

const one = () => collect(html`<payment-methods api="https://billing.example" session-url="/session"></payment-methods>`);
const rootOf = (markup) => /<div\s+class="root"[^>]*>/.exec(markup)?.[0] ?? '';

/** First states in other languages than English. Answers those in Norwegian. */
export const checkLanguages = async (english) => {
  // Side by side, as requests are.
  const [norwegian, german, unknown] = await Promise.all(['nb-NO', 'de', 'xx'].map((tag) => inLanguage(tag, renderAll)));
  const after = await renderAll();
  const same = (one, other) => tags.filter((tag) => headingIn(one.get(tag)) === headingIn(other.get(tag)));
  checkNone('Norwegian: a heading is in another language', [...same(norwegian, english), ...same(norwegian, german)]);
  checkNone('German: a heading is in English', same(german, english));
  checkNone('a root says another language than it shows', tags.filter((tag) => !rootOf(norwegian.get(tag)).includes('lang="nb"') || !rootOf(german.get(tag)).includes('lang="de"')));
  check('a language that the library lacks is English', tags.every((tag) => unknown.get(tag) === english.get(tag)));
  check('what is rendered in no language is English still', tags.every((tag) => after.get(tag) === english.get(tag)));
  check('no window is left on the server', typeof globalThis.window === 'undefined');

  replaceWords('nb', { 'Payment methods': 'Kort og konto' });
  registerLanguage('fi', async () => ({ 'Payment methods': 'Maksutavat' }));
  const [replaced, finnish] = await Promise.all(['nb', 'fi-FI'].map((tag) => inLanguage(tag, one)));
  check("a host's own words are rendered", headingIn(replaced) === 'Kort og konto', headingIn(replaced));
  check("a host's own language is rendered, and said of the root", headingIn(finnish) === 'Maksutavat' && rootOf(finnish).includes('lang="fi"'), finnish);
  check('what fails in the work fails outside', (await inLanguage('nb', () => Promise.reject(new Error('meant'))).catch(({ message }) => message)) === 'meant');
  return norwegian;
};
