/**
 * Angular checks a template against its directives, which it compiles itself: so this is a source that a host takes into its own project, with a
 * directive for each element.
 */
const inputOf = (name, { description, name: field }) => `  /** ${(description ?? '').replace(/\s+/g, ' ').trim()} */
  readonly ${field} = input<${name}['${field}']>();
`;

const outputName = (event) => event.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const outputOf = ({ description, name, type }) => `  /** ${(description ?? '').replace(/\s+/g, ' ').trim()} */
  readonly ${outputName(name)} = outputFromObservable(fromEvent<${type.text}>(this.#element, '${name}'), { alias: '${name}' });
`;

const directiveOf = ({ events = [], members = [], name, summary, tagName }) => {
  const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  return `/** ${summary} */
@Directive({ selector: '${tagName}' })
export class ${name.replace(/Element$/, 'Directive')} {
  readonly #element = inject<ElementRef<${name}>>(ElementRef).nativeElement;
${fields.map((field) => inputOf(name, field)).join('')}${events.map(outputOf).join('')}
  constructor() {
    const element = this.#element;
${fields.map(({ name: field }) => `    pass(this.${field}, (value) => (element.${field} = value));\n`).join('')}  }
}
`;
};

/** `dist/angular/billing-elements.ts`. */
export const angular = (elements) => {
  const events = [...new Set(elements.flatMap((element) => (element.events ?? []).map(({ type }) => type.text)))].sort();
  return `// Written by "npm run build" of billing-widgets. Copy it into your project and import what a component's template uses.
import { Directive, effect, ElementRef, inject, input, type InputSignal } from '@angular/core';
import { outputFromObservable } from '@angular/core/rxjs-interop';
import { fromEvent } from 'rxjs';
import type {
${[...elements.map(({ name }) => name), ...events].map((name) => `  ${name},\n`).join('')}} from 'billing-widgets';

/** Sets a property of the element whenever it is given another value; what is never given stays as the element has it. */
const pass = <T>(value: InputSignal<T | undefined>, set: (value: T) => void): void => {
  effect(() => {
    const given = value();
    if (given !== undefined) set(given);
  });
};

${elements.map(directiveOf).join('\n')}`;
};
