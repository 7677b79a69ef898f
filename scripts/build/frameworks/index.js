/** Types of one framework each, over what `elements.d.ts` says of all elements. */

const imports = "import type { BillingElementEvents, BillingElementProps, BillingElements } from './elements.js';\n";

/** React 19 sets properties and listens to `on` and the event's name, as it is. */
const react = `${imports}import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Handlers<Events> = { [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined };

/** The elements in JSX: \`import type {} from 'billing-widgets/react'\` is all that a project needs. */
export type BillingElementsInJsx = {
  [Tag in keyof BillingElements]: Omit<DetailedHTMLProps<HTMLAttributes<BillingElements[Tag]>, BillingElements[Tag]>, keyof BillingElementProps[Tag]> &
    BillingElementProps[Tag] &
    Handlers<BillingElementEvents[Tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends BillingElementsInJsx {}
  }
}
`;

/** Preact does the same. */
const preact = `${imports}import type { ClassAttributes, HTMLAttributes } from 'preact';

type Handlers<Events> = { [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined };

/** The elements in JSX: \`import type {} from 'billing-widgets/preact'\` is all that a project needs. */
export type BillingElementsInJsx = {
  [Tag in keyof BillingElements]: Omit<HTMLAttributes<BillingElements[Tag]>, keyof BillingElementProps[Tag]> &
    ClassAttributes<BillingElements[Tag]> &
    BillingElementProps[Tag] &
    Handlers<BillingElementEvents[Tag]>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends BillingElementsInJsx {}
  }
}
`;

/** Solid sets attributes unless told \`prop:\`, and listens to \`on:\` and the event's name. */
const solid = `${imports}import type { JSX } from 'solid-js';

type Properties<Props> = { [Name in keyof Props & string as \`prop:\${Name}\`]?: Props[Name] };
type Handlers<Events> = { [Name in keyof Events & string as \`on:\${Name}\`]?: ((event: Events[Name]) => void) | undefined };

/** The elements in JSX: \`import type {} from 'billing-widgets/solid'\` is all that a project needs. */
export type BillingElementsInJsx = {
  [Tag in keyof BillingElements]: Omit<JSX.HTMLAttributes<BillingElements[Tag]>, keyof BillingElementProps[Tag]> &
    BillingElementProps[Tag] &
    Properties<BillingElementProps[Tag]> &
    Handlers<BillingElementEvents[Tag]>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends BillingElementsInJsx {}
  }
}
`;

/** Svelte 5 sets properties and listens to \`on\` and the event's name, as it is. */
const svelte = `${imports}import type { HTMLAttributes } from 'svelte/elements';

type Handlers<Events> = { [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined };

/** The elements in Svelte's templates: \`import type {} from 'billing-widgets/svelte'\` is all that a project needs. */
export type BillingElementsInSvelte = {
  [Tag in keyof BillingElements]: Omit<HTMLAttributes<BillingElements[Tag]>, keyof BillingElementProps[Tag]> &
    BillingElementProps[Tag] &
    Handlers<BillingElementEvents[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends BillingElementsInSvelte {}
}
`;

/** \`billing-error\` is \`onBillingError\` to Vue. */
const handlerOf = (event) => `on${event.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase())}`;

const vue = (elements) => `${imports}import type { HTMLAttributes, PublicProps } from 'vue';

/** Each event, by the name of its handler. */
interface Handlers {
${elements
  .map(({ events = [], tagName }) => `  '${tagName}': {\n${events.map(({ name }) => `    ${handlerOf(name)}?: ((event: BillingElementEvents['${tagName}']['${name}']) => void) | undefined;\n`).join('')}  };\n`)
  .join('')}}

/** An element as Vue's templates see it. */
type InTemplate<Tag extends keyof BillingElements> = new () => {
  $props: Omit<HTMLAttributes, keyof BillingElementProps[Tag]> & BillingElementProps[Tag] & Handlers[Tag] & PublicProps;
};

/** The elements in Vue's templates: \`import type {} from 'billing-widgets/vue'\` is all that a project needs. */
export type BillingElementsInVue = { [Tag in keyof BillingElements]: InTemplate<Tag> };

declare module 'vue' {
  interface GlobalComponents extends BillingElementsInVue {}
}
`;

export const frameworks = (elements) => ({ react, preact, solid, svelte, vue: vue(elements) });
