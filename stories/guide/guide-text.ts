/** Where Storybook shows each of `docs/guide/*.md`, whose links lead from file to file. */
const pages: Record<string, string> = {
  'plain-html': 'plain-html',
  react: 'react-19',
  vue: 'vue-3',
  svelte: 'svelte-5',
  angular: 'angular',
  theming: 'theming',
  languages: 'languages',
  events: 'events',
  security: 'security',
  'back-end': 'running-the-back-end',
  contract: 'a-back-end-of-your-own',
};

/** A guide as Storybook shows it: with links that lead to its other pages. */
export const guideText = (markdown: string): string =>
  markdown.replaceAll(/\]\(([\w-]+)\.md\)/g, (link, name: string) => (name in pages ? `](?path=/docs/guide-${pages[name]}--docs)` : link));
