/** Names in a guide that an embedder would copy, and that must therefore exist. Pure: what exists is passed in. */

const fences = /^```(\w+)\n([\s\S]*?)^```$/gm;
const codeIn = (text, ...kinds) => [...text.matchAll(fences)].filter(([, kind]) => kinds.includes(kind)).map(([, , code]) => code);

/** Attributes that any element has, and what belongs to a framework. */
const everywhere = /^(id|class|lang|dir|slot|role|hidden|key|ref|aria-[a-z]+|data-[\w-]+|v-[\w-]+|#\w+)$/;

/** What an attribute sets or hears in its framework's way: `[x]`, `(x)`, `:x`, `@x`, `on:x`, `prop:x`, `onbilling-x`, `{x}`. */
const meaningOf = (written) => {
  const event = /^(?:\((.+)\)|@(.+)|on:(.+)|on(billing-.+))$/.exec(written);
  if (event) return { event: event.slice(1).find(Boolean) };
  return { name: written.replace(/^(?:\[(.+)\]|\{(.+)\}|:(.+)|prop:(.+))$/, (...parts) => parts.slice(1, 5).find(Boolean)) };
};

const tagPattern = /<([a-z]+(?:-[a-z]+)+)((?:\s+(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^"'{}<>])*)?)\/?>/g;
const attributePattern = /([^\s="'{}<>/]+|\{\w+\})(?:=(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}))?/g;

const problemsInMarkup = (code, { elements }) => {
  const problems = [];
  const slots = new Set();
  for (const [, tag, written] of code.matchAll(tagPattern)) {
    const element = elements[tag];
    if (!element) {
      // A component of the framework's own is written in the example itself.
      if (!code.includes(`selector: '${tag}'`)) problems.push(`<${tag}> does not exist`);
      continue;
    }
    element.slots.forEach((slot) => slots.add(slot));
    for (const [, attribute] of written.matchAll(attributePattern)) {
      const { event, name } = meaningOf(attribute);
      if (event && !element.events.includes(event)) problems.push(`<${tag}> sends no ${event}`);
      if (name && !everywhere.test(name) && !element.attributes.includes(name)) problems.push(`<${tag}> has no ${name}`);
    }
  }
  for (const [, slot] of code.matchAll(/\sslot="([\w-]+)"/g)) if (!slots.has(slot)) problems.push(`no element beside it has a slot "${slot}"`);
  return problems;
};

const problemsInStyles = (code, { elements }) =>
  [...code.matchAll(/([\w-]+)::part\(([\w-]+)\)/g)]
    .filter(([, tag, part]) => !elements[tag]?.parts.includes(part))
    .map(([, tag, part]) => `${tag} has no part "${part}"`);

const problemsInImports = (code, { entries }) => {
  const problems = [];
  for (const [, what = '', entry] of code.matchAll(/^\s*import\s+(?:(?:type\s+)?\{([^}]*)\}\s*from\s+)?'(billing-widgets[^']*)'/gm)) {
    const names = entries[entry];
    if (!names) problems.push(`${entry} is not exported`);
    else for (const name of what.match(/\w+/g) ?? []) if (!names.includes(name)) problems.push(`${entry} exports no ${name}`);
  }
  return problems;
};

const missing = (text, pattern, known, say) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].filter((name) => !known.includes(name)).map(say);

/**
 * What a guide names that does not exist. `known`: `elements` by tag (attributes, events, slots, parts), `tokens`, `entries` with their exports, files of the
 * CDN build, `variables` of the back end, `scripts` of the project.
 */
export const problemsIn = (guide, known) => {
  const events = Object.values(known.elements).flatMap((element) => element.events);
  const code = (...kinds) => codeIn(guide, ...kinds);
  return [
    ...code('html', 'vue', 'svelte', 'tsx', 'ts').flatMap((each) => problemsInMarkup(each, known)),
    ...code('css', 'html', 'vue', 'svelte').flatMap((each) => problemsInStyles(each, known)),
    ...code('ts', 'tsx', 'js', 'vue', 'svelte').flatMap((each) => problemsInImports(each, known)),
    ...missing(guide, /(--billing-[\w-]*\w)/g, known.tokens, (name) => `no element knows the token ${name}`),
    ...missing(guide, /['`](billing-(?!widgets)[a-z]+-[a-z-]*[a-z])['`]/g, [...events, ...Object.keys(known.elements)], (name) => `no element sends ${name}`),
    ...missing(guide, /(?<!node_modules)\/billing-widgets\/((?:chunks\/)?[\w-]+\.(?:js|json|txt))\b/g, known.files, (name) => `the CDN build has no ${name}`),
    ...missing(guide, /\b(BILLING_[A-Z_]+)\b/g, known.variables, (name) => `the back end reads no ${name}`),
    ...missing(guide, /npm run (?:--silent )?([\w:-]+)/g, known.scripts, (name) => `there is no npm run ${name}`),
  ];
};
