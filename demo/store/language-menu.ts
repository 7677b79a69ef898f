import { translatePage } from './page-text.ts';

/** Where the choice is kept, in this browser alone. */
const NAME = 'nordlia-language';
const OWN = 'nb';

/** A browser may keep nothing, or not let a page look. */
const kept = (): string | null => {
  try {
    return localStorage.getItem(NAME);
  } catch {
    return null;
  }
};

const keep = (language: string): void => {
  try {
    localStorage.setItem(NAME, language);
  } catch {
    // It is chosen for this visit then.
  }
};

const menu = document.querySelector<HTMLSelectElement>('#language')!;
const address = new URL(location.href);

const choose = async (language: string): Promise<void> => {
  menu.value = language;
  // Not one that the page has.
  if (!menu.value) menu.value = OWN;
  await translatePage(menu.value);
};

menu.addEventListener('change', () => {
  keep(menu.value);
  address.searchParams.delete('language');
  history.replaceState(history.state, '', address);
  void choose(menu.value);
});

// An address that names a language, as in a link to a certain state, comes before what was chosen once.
const wanted = address.searchParams.get('language') ?? kept() ?? OWN;
if (wanted !== OWN) await choose(wanted);
