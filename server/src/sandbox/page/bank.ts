import type { FrameChannel, MessageShapes } from '../../../../src/payment-fields/frame-channel.ts';
import { fromFragment, meetPage, tellHeight } from './page-channel.ts';

/** The invented bank's document: a form that works by itself, and what makes it pleasant. */
const facts = document.querySelector<HTMLElement>('[data-left]');
const { lang } = fromFragment();

/** In the language of the page around, where that is another than the browser asked for. */
const speak = (): boolean => {
  const wanted = lang && /^(nb|nn|no)\b/.test(lang) ? 'nb' : 'en';
  if (!lang || wanted === document.documentElement.lang || new URLSearchParams(location.search).has('lang')) return false;
  location.replace(`?lang=${wanted}${location.hash}`);
  return true;
};

/** The fragment holds the way to the page around; an address without it would lose that. */
const keepFragment = (): void => {
  for (const form of document.forms) form.action += location.hash;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.hash = location.hash;
};


/** Looks once a second whether the app on the phone has approved. */
const waitForApp = async (): Promise<void> => {
  const answer = await fetch(`${location.pathname}/state`).catch(() => undefined);
  const { state } = (answer?.ok ? await answer.json() : {}) as { state?: string };
  if (state !== undefined && state !== 'waiting') location.replace(`${location.pathname}/back?lang=${document.documentElement.lang}${location.hash}`);
  else setTimeout(() => void waitForApp(), 1000);
};

const begin = (): void => {
  keepFragment();
  for (const time of document.querySelectorAll('time')) {
    time.textContent = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'short' }).format(new Date(time.dateTime));
  }
  if (facts) setTimeout(() => location.reload(), Number(facts.dataset.left) + 500);
  if (facts?.dataset.waits !== undefined) void waitForApp();

  meetPage({ hello: {} }, (channel: FrameChannel<{ hello: object & Record<string, never> }, MessageShapes>) => {
    tellHeight(channel);
    if (document.querySelector('[data-ended]')) channel.send({ type: 'challenge-ended' });
  });
};

if (!speak()) begin();
