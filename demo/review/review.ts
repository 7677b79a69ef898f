import { html, nothing, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { RefundDecision, RefundReview } from 'billing-widgets/api';
import { AskError, decide, readReviews, type Reviews } from './ask.ts';
import { card } from './card.ts';
import type { DecisionKind } from './decide-form.ts';
import { sayMoney, states } from './words.ts';

/** What is being decided, and the key under which that happens once. */
interface Open {
  readonly review: RefundReview;
  readonly kind: DecisionKind;
  pending: boolean;
  error?: string;
  sent?: { readonly body: string; readonly key: string };
}

/** How often it is looked for new requests, in milliseconds. */
const everyMs = 5000;

const place = document.querySelector<HTMLElement>('#reviews')!;
const news = document.querySelector('#news')!;

let which: 'open' | 'decided' = 'open';
let shown: Reviews | undefined;
let failure: string | undefined;
let open: Open | undefined;

const say = (error: unknown): string => (error instanceof AskError ? error.message : String(error));

const refresh = async (): Promise<void> => {
  const asked = which;
  try {
    const answer = await readReviews(asked);
    if (asked !== which) return;
    shown = answer;
    failure = undefined;
  } catch (error) {
    failure = say(error);
  }
  draw();
};

const send = async (decision: RefundDecision): Promise<void> => {
  const deciding = open;
  if (!deciding || deciding.pending) return;
  const body = JSON.stringify(decision);
  // The same decision once more, after a lost answer, is the same request.
  if (deciding.sent?.body !== body) deciding.sent = { body, key: crypto.randomUUID() };
  deciding.pending = true;
  deciding.error = undefined;
  draw();
  try {
    const { state, title } = await decide(deciding.review, decision, deciding.sent.key);
    open = undefined;
    news.textContent = `${title}: ${states[state]}.`;
  } catch (error) {
    deciding.pending = false;
    deciding.error = say(error);
  }
  await refresh();
};

const begin = (review: RefundReview, kind: DecisionKind): void => {
  open = { review, kind, pending: false };
  draw();
  place.querySelector<HTMLElement>('.decide :is(input, textarea, select)')?.focus();
};

const show = (state: typeof which): void => {
  which = state;
  shown = undefined;
  open = undefined;
  draw();
  void refresh();
};

const tab = (state: typeof which, text: string) =>
  html`<button type="button" aria-pressed=${state === which} @click=${() => show(state)}>${text}</button>`;

const list = ({ items, nextCursor }: Reviews) => html`
  ${items.length === 0 ? html`<p class="none">${which === 'open' ? 'Ingenting venter på dere.' : 'Ingenting er avgjort ennå.'}</p>` : nothing}
  ${repeat(
    items,
    ({ id }) => id,
    // What somebody is deciding about stays as they saw it: its version says whether it has gone on meanwhile.
    (review) =>
      card(
        open?.review.id === review.id && !open.error ? open.review : review,
        open?.review.id === review.id ? { ...open, send: (decision) => void send(decision), leave: () => ((open = undefined), draw()) } : undefined,
        (kind) => begin(review, kind),
      ),
  )}
  ${nextCursor
    ? html`<button type="button" @click=${async () => {
        const more = await readReviews(which, nextCursor).catch((error: unknown) => ((failure = say(error)), undefined));
        if (more) shown = { ...more, items: [...items, ...more.items] };
        draw();
      }}>Vis flere</button>`
    : nothing}
`;

const draw = (): void => {
  const waiting = shown && which === 'open' ? shown.items.reduce((sum, { amount }) => sum + amount.amount, 0) : 0;
  const [first] = shown?.items ?? [];
  render(
    html`<div class="tabs" role="group" aria-label="Hvilke krav">${tab('open', 'Venter')} ${tab('decided', 'Avgjort')}</div>
      ${failure ? html`<p class="error" role="alert">${failure}</p>` : nothing}
      ${waiting > 0 && first && shown!.items.every(({ amount }) => amount.currency === first.amount.currency)
        ? html`<p class="sum">${shown!.items.length} krav, ${sayMoney({ ...first.amount, amount: waiting })} til sammen</p>`
        : nothing}
      ${shown ? list(shown) : html`<p class="none" aria-busy="true">Henter kravene …</p>`}`,
    place,
  );
};

/** While somebody looks: a hidden page asks for nothing, and asks at once when it is shown again. */
const watch = (): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const round = async (): Promise<void> => {
    clearTimeout(timer);
    if (document.hidden) return;
    if (!open?.pending) await refresh();
    timer = setTimeout(() => void round(), everyMs);
  };
  document.addEventListener('visibilitychange', () => void round());
  void round();
};

draw();
watch();
