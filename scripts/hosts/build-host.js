import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeFileSync } from 'node:fs';
import { build } from 'vite';

const entries = { plain: 'main.ts', react: 'main.tsx', preact: 'main.tsx', solid: 'main.tsx', vue: 'main.ts', svelte: 'main.svelte.ts', angular: 'main.ts' };

/** The framework's own plugin, from where the project finds it. */
const pluginOf = async (project, name) => import(pathToFileURL(createRequire(join(project, 'index.js')).resolve(name)).href);

const settings = {
  preact: async () => ({ oxc: { jsx: { importSource: 'preact' } } }),
  solid: async (project) => ({ plugins: [(await pluginOf(project, 'vite-plugin-solid')).default()] }),
  vue: async (project) => ({
    plugins: [(await pluginOf(project, '@vitejs/plugin-vue')).default({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } })],
  }),
  svelte: async (project) => ({ plugins: [(await pluginOf(project, '@sveltejs/vite-plugin-svelte')).svelte({ configFile: false })] }),
};

/** Builds a host's page as its framework's users do: `dist/<host>/<host>.html` in the project. */
export const buildHost = async (project, host) => {
  const page = join(project, `${host}.html`);
  writeFileSync(
    page,
    `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>${host}</title></head><body><div id="place"></div><script type="module" src="./${host}/${entries[host]}"></script></body></html>`,
  );
  const own = (await settings[host]?.(project)) ?? {};
  await build({
    configFile: false,
    root: project,
    logLevel: 'error',
    base: './',
    ...own,
    build: { outDir: `dist/${host}`, emptyOutDir: true, target: 'es2022', minify: false, rolldownOptions: { input: page } },
  });
};
