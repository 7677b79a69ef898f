import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';

const root = resolve(import.meta.dirname, '../..');

export const tags = globSync('src/components/*/index.ts', { cwd: root })
  .map((file) => file.split(/[\\/]/)[2])
  .filter((tag) => tag !== 'internal' && tag !== 'billing-provider');

export const collect = (template) => collectResult(render(template));

/** The first state of every element, by its tag. */
export const renderAll = async () => {
  const rendered = new Map();
  for (const tag of tags) {
    const element = unsafeStatic(tag);
    rendered.set(tag, await collect(html`<${element} api="https://billing.example" session-url="/session"></${element}>`));
  }
  return rendered;
};

export const headingIn = (markup) => /<h2[^>]*>([\s\S]*?)<\/h2>/.exec(markup)?.[1].replaceAll(/<!--[\s\S]*?-->|<[^>]*>/g, '').trim();
