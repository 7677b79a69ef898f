import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

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
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { locale: 'en', theme: 'light', direction: 'ltr' },
  decorators: [
    (story, { globals }) => {
      const page = document.documentElement;
      page.lang = globals.locale as string;
      page.dir = globals.direction as string;
      page.dataset.theme = globals.theme as string;
      return story();
    },
  ],
};

export default preview;
