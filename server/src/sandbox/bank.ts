import { timingSafeEqual } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { wantedLanguages } from '../middleware/language.ts';
import { readMerchant } from '../gateways/ledger/merchant.ts';
import { askPage, endPage, plainPage, type BankView } from './bank-page.ts';
import { answerChallenge, readChallenge, type StoredChallenge } from './challenges.ts';
import type { SandboxServices } from './services.ts';
import { sandboxWords } from './page/words/words.ts';

/** How long the app on the customer's phone takes. */
const appMs = 5_000;

const isSame = (given: string, wanted: string | undefined): boolean =>
  wanted !== undefined && given.length === wanted.length && timingSafeEqual(Buffer.from(given), Buffer.from(wanted));

/** Whether the page has a window for itself: meant so, or opened so by somebody who saw nothing in the frame. */
const isAlone = (context: Context, { facts: { display } }: StoredChallenge): boolean =>
  display === 'redirect' || context.req.header('Sec-Fetch-Dest') === 'document';

/** Where to send the customer back to: a page of a configured origin, or nowhere. */
const backTo = (context: Context, challenge: StoredChallenge, origins: readonly string[]): string | undefined => {
  const { returnUrl } = challenge.facts;
  if (!isAlone(context, challenge) || returnUrl === undefined || !URL.canParse(returnUrl)) return undefined;
  const { origin, href } = new URL(returnUrl);
  return origins.includes(origin) ? href : undefined;
};

const limit = bodyLimit({ maxSize: 1024, onError: (context) => context.text('This form is too large.', 413) });

/** The page itself, in the language that it is in. */
const pageOf = (context: Context): string =>
  `/bank/${encodeURIComponent(context.req.param('reference') ?? '')}?lang=${sandboxWords(context.req.query('lang') ?? '').language}`;

/** The invented bank: what waits, answered by its own page alone. */
export const mountBank = (app: Hono, { database, clock, origins, origin }: SandboxServices): void => {
  const viewOf = async (context: Context): Promise<BankView> => ({
    words: sandboxWords(...wantedLanguages(context.req.query('lang') ?? context.req.header('Accept-Language') ?? '')),
    origins,
    payee: (await readMerchant(database)).name,
    now: clock.now(),
  });
  /** One that was opened; before that there is nothing to answer. */
  const find = async (context: Context): Promise<StoredChallenge | undefined> => {
    const challenge = await readChallenge(database, context.req.param('reference') ?? '', clock.now());
    return challenge?.expiresAt ? challenge : undefined;
  };

  app.get('/bank/:reference', async (context) => {
    const [challenge, view] = [await find(context), await viewOf(context)];
    if (!challenge) return context.html(plainPage('unknown', view), 404);
    if (challenge.state === 'waiting') return context.html(askPage(challenge, view));
    return context.html(endPage(challenge, view, backTo(context, challenge, origins)));
  });

  /** For the page, while it waits for the app on the phone. */
  app.get('/bank/:reference/state', async (context) => {
    const challenge = await find(context);
    return challenge ? context.json({ state: challenge.state }) : context.json({}, 404);
  });

  /** The app has approved: back to the shop, or to the page that says so. */
  app.get('/bank/:reference/back', async (context) => {
    const challenge = await find(context);
    const back = challenge && challenge.state !== 'waiting' ? backTo(context, challenge, origins) : undefined;
    return context.redirect(back ?? pageOf(context), 303);
  });

  app.post('/bank/:reference', limit, async (context) => {
    const [challenge, view] = [await find(context), await viewOf(context)];
    if (!challenge) return context.html(plainPage('unknown', view), 404);
    // Another site's form has another origin, and cannot know the nonce.
    const form = await context.req.parseBody();
    const own = context.req.header('Origin') === origin && typeof form.nonce === 'string' && isSame(form.nonce, challenge.facts.nonce);
    if (!own) return context.html(plainPage('refused', view), 403);

    const answers = {
      approve: 'succeeded',
      decline: 'failed',
      cancel: 'abandoned',
      app: { approvesAt: new Date(clock.now().getTime() + appMs) },
    } as const;
    const chosen = Object.entries(answers).find(([name]) => name === form.answer)?.[1];
    const answered = chosen ? await answerChallenge(database, challenge, chosen) : challenge;
    const back = answered.state === 'waiting' ? undefined : backTo(context, answered, origins);
    return context.redirect(back ?? pageOf(context), 303);
  });
};
