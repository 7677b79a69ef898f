import { html } from 'hono/html';
import { formatMoney } from '../../../src/format/money.ts';
import type { StoredChallenge } from './challenges.ts';
import { documentOf } from './document.ts';
import type { SandboxWords } from './page/words/sandbox-words.ts';
import { sandboxLanguages } from './page/words/words.ts';

type Html = ReturnType<typeof html>;

export interface BankView {
  readonly words: SandboxWords;
  readonly origins: readonly string[];
  /** The shop's name. */
  readonly payee: string;
  readonly now: Date;
}

/** The bank is in Oslo; the script sets the time in the customer's own zone. */
const timeOfDay = (at: Date, { words }: BankView): string =>
  new Intl.DateTimeFormat(words.language, { timeStyle: 'short', timeZone: 'Europe/Oslo' }).format(at);

const frameOf = ({ words, origins }: BankView, title: string, body: Html): Html =>
  documentOf({
    lang: words.language,
    title: `${title} – ${words.bank.bank}`,
    origins,
    style: 'bank.css',
    script: 'bank.ts',
    body: html`<main>
        <p class="bank">${words.bank.bank}</p>
        <h1 tabindex="-1">${title}</h1>
        ${body}
      </main>
      <footer>
        <p>${words.bank.invented}</p>
        <ul>
          ${sandboxLanguages
            .filter((other) => other !== words)
            .map(
              ({ language, languageName }) =>
                html`<li><a href="?lang=${language}" lang="${language}" hreflang="${language}">${languageName}</a></li> `,
            )}
        </ul>
      </footer>`,
  });

const row = (term: string, value: string | Html): Html => html`<div><dt>${term}</dt><dd>${value}</dd></div>`;

/** What is asked, and the ways to answer. */
export const askPage = ({ facts, expiresAt }: StoredChallenge, view: BankView): Html => {
  const { payee, now } = view;
  const { bank: texts, language } = view.words;
  const until = expiresAt ?? now;
  const waits = facts.approvesAt !== undefined;
  const button = (answer: string, words: string, kind = ''): Html =>
    html`<button name="answer" value="${answer}" class="${kind}">${words}</button>`;
  return frameOf(
    view,
    facts.amount ? texts.titlePay : texts.titleCard,
    html`${facts.amount ? '' : html`<p>${texts.cardWhy}</p>`}
      <dl data-left="${Math.max(0, until.getTime() - now.getTime())}" ${waits ? html`data-waits` : ''}>
        ${row(texts.payee, payee)} ${facts.title === undefined ? '' : row(texts.subject, facts.title)}
        ${facts.amount ? row(texts.amount, formatMoney(facts.amount, language)) : ''}
        ${row(texts.until, html`<time datetime="${until.toISOString()}">${timeOfDay(until, view)}</time>`)}
      </dl>
      ${waits ? html`<p role="status">${texts.waiting}</p>` : ''}
      <form method="post" action="?lang=${language}">
        <input type="hidden" name="nonce" value="${facts.nonce ?? ''}" />
        ${waits ? '' : html`${button('approve', texts.approve, 'primary')} ${button('decline', texts.decline)}`}
        ${waits ? '' : button('app', texts.app)} ${button('cancel', texts.cancel, 'plain')}
      </form>`,
  );
};

/** What became of it, and the way back. */
export const endPage = ({ facts, state }: StoredChallenge, view: BankView, back: string | undefined): Html => {
  const texts = view.words.bank;
  const said = back !== undefined || facts.display === 'redirect' ? texts.endedAlone : texts.endedFramed;
  return frameOf(
    view,
    state === 'waiting' ? texts.unknownTitle : texts[state],
    html`<div data-ended>${back === undefined ? html`<p>${said}</p>` : html`<p><a class="button" href="${back}">${texts.back}</a></p>`}</div>`,
  );
};

/** For an address that nothing waits at, and for an answer that did not come from the page itself. */
export const plainPage = (what: 'unknown' | 'refused', view: BankView): Html =>
  frameOf(view, view.words.bank[`${what}Title`], html`<p>${view.words.bank[what]}</p>`);
