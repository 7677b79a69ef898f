import { html } from 'hono/html';
import { documentOf } from './document.ts';
import { formatNumber } from './page/card-number.ts';
import { testCards } from './page/test-cards.ts';

/** The test cards, for whoever tries out the demo. */
export const cardsPage = () =>
  documentOf({
    lang: 'en',
    title: 'Test cards of the sandbox',
    origins: [],
    style: 'bank.css',
    body: html`<main>
        <h1>Test cards of the sandbox</h1>
        <p>Numbers for trying things out. Any month that has not passed, any security code.</p>
        <dl>
          ${testCards.map(
            ({ first, lastFour, behaviour }) =>
              html`<div><dt>${formatNumber(first + lastFour)}</dt><dd>${behaviour}</dd></div>`,
          )}
        </dl>
      </main>
      <footer><p>What each does is told in words in server/src/sandbox/README.md.</p></footer>`,
  });
