import type { Context, Next } from 'hono';
import { resolveLocale } from '../../../src/format/resolve-locale.ts';
import { serverLanguages } from '../words/words.ts';
import type { Environment } from './environment.ts';

/** What `Accept-Language` may hold and still be read: longer ones are no wishes of a person's. */
const longest = 500;

/** The tags of an `Accept-Language` (RFC 9110, 12.5.4), the most wanted first; those with `q=0`, and what is no tag, are not wanted at all. */
export const wantedLanguages = (header: string): string[] =>
  header
    .slice(0, longest)
    .split(',')
    .map((part) => {
      const [, tag, weight = '1'] = /^\s*([a-z]{1,8}(?:-[a-z\d]{1,8})*)\s*(?:;\s*q=([01](?:\.\d{0,3})?)\s*)?$/i.exec(part) ?? [];
      return { tag, weight: Number(weight) };
    })
    .filter((wish): wish is { tag: string; weight: number } => wish.tag !== undefined && wish.weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag);

/** Notes which language the caller reads best: the first that they ask for and the server speaks, with its region. */
export const readLanguage = (context: Context<Environment>, next: Next): Promise<void> => {
  const wanted = wantedLanguages(context.req.header('Accept-Language') ?? '');
  context.set('wanted', wanted);
  context.set('language', wanted.find((tag) => resolveLocale(tag, serverLanguages)) ?? 'en');
  return next();
};
