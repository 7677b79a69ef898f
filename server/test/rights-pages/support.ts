import assert from 'node:assert/strict';
import { createDeclaringApp } from '../ledger/declarations/support.ts';

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
const plain = (text: string): string => text.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity]!);

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag);
  return found ? plain(found[1]!) : undefined;
};

/** The fields of a form as a browser that has just opened the page would send them. */
const fieldsOf = (html: string): Map<string, string> => {
  const fields = new Map<string, string>();
  for (const [tag] of html.matchAll(/<input\b[^>]*>/g)) {
    if (attribute(tag, 'type') === 'radio' && !/\schecked\b/.test(tag)) continue;
    fields.set(attribute(tag, 'name')!, attribute(tag, 'value') ?? '');
  }
  for (const [, tag, text] of html.matchAll(/(<textarea\b[^>]*>)([^<]*)<\/textarea>/g)) {
    // A line break right after the tag is not part of the text.
    fields.set(attribute(tag!, 'name')!, plain(text!).replace(/^\n/, ''));
  }
  return fields;
};

/** A page as somebody sees it, and what they can do on it. */
export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  readonly fields: ReadonlyMap<string, string>;
  /** The buttons, by what stands on them. */
  readonly buttons: readonly string[];
  /** Types into fields and presses a button. */
  press(button: string, typed?: Readonly<Record<string, string>>): Promise<Page>;
}

/** What stands on a page, without its look. */
export const textOf = ({ html }: Pick<Page, 'html'>): string =>
  plain(html.replaceAll(/<style>[^]*?<\/style>|<[^>]*>/g, ' ')).replaceAll(/\s+/g, ' ').trim();

/** The application, seen by a browser without script. */
export const createPages = async () => {
  const app = await createDeclaringApp();

  const toPage = async (response: Response, address: string): Promise<Page> => {
    const html = await response.text();
    const buttons = new Map(
      [...html.matchAll(/(<button\b[^>]*>)([^]*?)<\/button>/g)].map(([, tag, text]) => [plain(text!.replaceAll(/<[^>]*>/g, '')), attribute(tag!, 'value')!]),
    );
    const fields = fieldsOf(html);
    const action = attribute(/<form\b[^>]*>/.exec(html)?.[0] ?? '', 'action');
    return {
      status: response.status,
      headers: response.headers,
      html,
      fields,
      buttons: [...buttons.keys()],
      press: async (button, typed = {}) => {
        const step = buttons.get(button);
        assert.ok(step, `There is no button "${button}" in: ${[...buttons.keys()].join(', ')}`);
        return post(new URL(action!, `http://server${address}`).pathname, { ...Object.fromEntries(fields), ...typed, step });
      },
    };
  };
  // Browsers keep the origin of a page without a referrer to themselves.
  const post = async (path: string, fields: Readonly<Record<string, string>>): Promise<Page> =>
    toPage(
      await app.app.request(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'null' },
        body: new URLSearchParams(fields).toString(),
      }),
      path,
    );
  const open = async (path: string): Promise<Page> => toPage(await app.app.request(path), path);
  return { ...app, open, post };
};

export type Pages = Awaited<ReturnType<typeof createPages>>;
