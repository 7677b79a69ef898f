import { answer } from './answer.js';
import { rowsOf, watch } from './watch.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  input { box-sizing: border-box; inline-size: 100%; block-size: 44px; padding: 0 12px; font: inherit; }
  table { display: block; margin-block-start: 16px; }
  tbody, h3 { display: block; }
  h3 { margin: 24px 0 4px; font-size: 15px; }
  tr { display: flex; gap: 16px; padding-block: 2px; border-block-start: 1px solid #ddd; }
  td, th { padding: 10px 0; font-weight: 400; text-align: start; }
  td:first-child { flex: none; inline-size: 85px; color: #666; font-size: 15px; }
  th { flex: 1; min-inline-size: 0; }
  b { font-weight: 600; }
  small { display: block; color: #666; font-size: 13px; }
  td:nth-child(3) { text-align: end; }
  tr button { inline-size: 44px; block-size: 44px; border: 0; background: none; }
`);

const days = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const amounts = new Map();
const say = ({ amount, currency, scale }) => {
  let format = amounts.get(currency);
  if (!format) amounts.set(currency, (format = new Intl.NumberFormat('en', { style: 'currency', currency })));
  return format.format(amount / 10 ** scale);
};

const make = (tag, text = '', ...children) => {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  element.append(...children);
  return element;
};

const row = ({ id, on, title, moreItems, status, amount, original, refunded, heldUntil }) => {
  const what = make('th', '', make('span', title));
  if (moreItems) what.append(` and ${moreItems} more`);
  if (status !== 'paid') what.append(make('small', heldUntil ? `${status} until ${heldUntil}` : status));
  const money = make('td', '', make('b', say(amount)));
  if (original) money.append(make('small', say(original)));
  if (refunded) money.append(make('small', `${say(refunded)} refunded`));
  const button = make('button', '>');
  button.setAttribute('aria-label', `Details of ${title}`);
  const made = make('tr', '', make('td', days.format(Date.parse(on))), what, money, make('td', '', button));
  made.id = `row-${id}`;
  made.className = 'row';
  return made;
};

/** The same rows as the element shows, written by hand: nothing is kept, checked, translated or opened. */
class PlainPurchases extends HTMLElement {
  #input = make('input');
  #table = make('table');
  #month;
  #group;
  #next;

  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(make('h2', 'Purchase history'), this.#input, this.#table);
    this.#input.id = 'search';
    this.#input.addEventListener('input', () => this.#show(`?text=${this.#input.value}`));
    void this.#show('?limit=20');
  }

  async #show(query) {
    const response = await answer(`https://billing.test/purchases${query}`);
    const { items, nextCursor } = await response.json();
    this.#table.replaceChildren();
    this.#month = undefined;
    this.#append(items);
    this.#next = nextCursor;
  }

  async more() {
    const response = await answer(`https://billing.test/purchases?limit=50&cursor=${this.#next}`);
    const { items, nextCursor } = await response.json();
    this.#append(items);
    this.#next = nextCursor;
  }

  #append(items) {
    for (const item of items) {
      const month = item.on.slice(0, 7);
      if (month !== this.#month) {
        this.#month = month;
        this.#group = make('tbody', '', make('h3', months.format(Date.parse(item.on))));
        this.#table.append(this.#group);
      }
      this.#group.append(row(item));
    }
  }
}
customElements.define('plain-purchases', PlainPurchases);

const plain = document.createElement('plain-purchases');
watch(() => plain.shadowRoot);
document.querySelector('main').append(plain);

window.loadRows = async (count) => {
  while (rowsOf(plain.shadowRoot).length < count) await plain.more();
};
