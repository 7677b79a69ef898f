import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { directionOf } from '../src/format/direction.ts';
import manifest from '../custom-elements.json' with { type: 'json' };
import { registerPseudoLanguages } from './pseudo.ts';

setCustomElementsManifest(manifest);
registerPseudoLanguages();

/** What a host page decides stands on <html>: language, colour scheme and direction. */
const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { codePanel: true },
    options: {
      storySort: {
        method: 'configure',
        order: [
          'Guide',
          ['Plain HTML', 'React 19', 'Vue 3', 'Svelte 5', 'Angular', 'Theming', 'Languages', 'Events', 'Security', 'Running the back end', '*'],
          '*',
        ],
      },
    },
  },
  globalTypes: {
    locale: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          { value: 'en', title: 'English' },
          { value: 'nb', title: 'Norsk bokmål' },
          { value: 'nn', title: 'Norsk nynorsk' },
          { value: 'sv', title: 'Svenska' },
          { value: 'da', title: 'Dansk' },
          { value: 'de', title: 'Deutsch' },
          { value: 'pl', title: 'Polski' },
          { value: 'ar', title: 'العربية' },
          { value: 'en-XA', title: 'Pseudo, accented and longer' },
          { value: 'ar-XB', title: 'Pseudo, right to left' },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'Colour scheme of the page',
      toolbar: {
        title: 'Theme',
        icon: 'mirror',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: [
          { value: '', title: 'As the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { locale: 'en', theme: 'light', direction: '' },
  decorators: [
    (story, { globals }) => {
      const page = document.documentElement;
      page.lang = globals.locale as string;
      page.dir = (globals.direction as string) || directionOf(page.lang);
      page.dataset.theme = globals.theme as string;
      return story();
    },
  ],
};

export default preview;
