import { plainSpaces } from './text.ts';

const children = (node: Node): Node[] => {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  return [...((node as Element).shadowRoot ?? node).childNodes];
};

/** A slot has no box of its own (`display: contents`), which `checkVisibility()` takes for hidden. */
const isShown = (element: Element): boolean =>
  element instanceof HTMLSlotElement || (element.checkVisibility?.({ visibilityProperty: true }) ?? true);

/** Every element below `root` that a person can meet, through shadow roots and slots, in the order in which it is read. */
export function* elementsIn(root: Node): Generator<Element> {
  for (const child of children(root)) {
    if (!(child instanceof Element) || !isShown(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** What stands there to be read, as one line. Text for screen readers alone is part of it. */
export const textIn = (root: Node): string => {
  const texts: string[] = [];
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
    if (node instanceof Element) {
      if (['STYLE', 'SCRIPT'].includes(node.tagName) || !isShown(node)) return;
      if (getComputedStyle(node).display !== 'inline') texts.push(' ');
    }
    for (const child of children(node)) read(child);
    if (node instanceof Element && getComputedStyle(node).display !== 'inline') texts.push(' ');
  };
  read(root);
  return plainSpaces(texts.join(''));
};

const roles = {
  button: 'button, [role=button], summary',
  link: 'a[href]',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  textbox: 'textarea, input[type=text], input:not([type])',
  searchbox: 'input[type=search]',
  combobox: 'select',
  table: '[role=table]',
  row: '[role=row]',
  heading: 'h1, h2, h3, h4, h5, h6',
  article: 'article',
  dialog: 'dialog[open]',
  alert: '[role=alert]',
} as const;

/** The name by which a person, or a screen reader, knows an element. */
export const nameOf = (element: Element): string => {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const labelled = element.getAttribute('aria-labelledby');
  const scope = element.getRootNode() as Document | ShadowRoot;
  if (labelled) return labelled.split(' ').map((id) => textIn(scope.getElementById(id)!)).join(' ');
  const labels = (element as HTMLInputElement).labels;
  return labels?.length ? [...labels].map(textIn).join(' ') : textIn(element);
};

/** All elements of a role below `root`, of a name where one is given. */
export const allByRole = (root: Node, role: keyof typeof roles, name?: string | RegExp): HTMLElement[] =>
  [...elementsIn(root)].filter((element): element is HTMLElement => {
    if (!element.matches(roles[role])) return false;
    const own = nameOf(element);
    return name === undefined || (typeof name === 'string' ? own === name : name.test(own));
  });

/** The one element of a role and a name; fails when there is none, and when there are several. */
export const byRole = (root: Node, role: keyof typeof roles, name?: string | RegExp): HTMLElement => {
  const found = allByRole(root, role, name);
  if (found.length !== 1) throw new Error(`${found.length} of role ${role} named ${String(name)} in: ${textIn(root)}`);
  return found[0]!;
};
