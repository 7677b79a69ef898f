import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The guides of hosts that have a checker of their own; what stands in the others is plain TypeScript. */
const hostOf = { react: 'react', vue: 'vue', svelte: 'svelte', angular: 'angular' };

const example = /^```(ts|tsx|vue|svelte)\n(.*?)^```$/gms;

/**
 * Puts every example of the guides beside the host's own page, where its checker reads it with the rest: `react/guide-react-1.tsx`. Answers the files
 * by host.
 */
export const writeGuideExamples = (root, project) => {
  const written = {};
  for (const guide of globSync('docs/guide/*.md', { cwd: root }).sort()) {
    const name = basename(guide, '.md');
    const host = hostOf[name] ?? 'plain';
    const examples = [...readFileSync(join(root, guide), 'utf8').matchAll(example)];
    examples.forEach(([, kind, text], index) => {
      const file = `${host}/guide-${name}-${index + 1}.${kind}`;
      // A module, so that what one example declares is not in the way of another.
      writeFileSync(join(project, file), kind === 'ts' && !/^(im|ex)port /m.test(text) ? `${text}export {};\n` : text);
      (written[host] ??= []).push(file);
    });
  }
  return written;
};
