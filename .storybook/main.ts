import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  // The page of a bank that stories show in a frame.
  staticDirs: ['../stories/static'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Nothing asks the internet for anything.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
