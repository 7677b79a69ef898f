import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { alertIcon, icon } from '../../internal/icon.ts';
import type { AskCourse, KnownRoute, RouteChoice } from './ask-course.ts';
import { closedRoutes } from './closed-routes.ts';
import { routeHint, routeRemarks, routeTitle } from './route-text.ts';
import { knownRoutes } from './routes.ts';

/** The choice, as it stands. */
export interface RouteChosen {
  readonly choice: RouteChoice | undefined;
  /** Somebody wanted to go on without it. */
  readonly isMissing: boolean;
  readonly choose: (choice: RouteChoice) => void;
  readonly goOn: () => void;
  /** Back to the choice of a purchase, where there was one. */
  readonly back: (() => void) | undefined;
}

/**
 * What it is about, first of all: each is a right of its own with a clock of its own. The cards have one size and one look, and none of
 * them is chosen for anybody. `explanation` says on demand what the rights are.
 */
export const routeChoice = (course: AskCourse, chosen: RouteChosen, explanation: unknown): TemplateResult => {
  const routes = knownRoutes(course.options);
  const open = routes.filter(({ state }) => state !== 'closed');
  const closed = routes.filter(({ state }) => state === 'closed');
  const { choice, isMissing } = chosen;
  return html`<form class="form" novalidate @submit=${(event: Event) => submit(event, chosen)}>
    ${open.length === 0 ? closedRoutes(course, closed) : nothing}
    <fieldset class="routes" aria-labelledby="ask-title" aria-describedby=${isMissing ? 'route-missing' : nothing}>
      <div class="route-cards">${withUnknownCharge(open).map((option) => card(option, course.options.today, chosen))}</div>
      <div role="alert">
        ${isMissing
          ? html`<p class="field-error" id="route-missing">
              ${icon(alertIcon)}<span>${msg('Choose what it is about first.', { desc: 'Said when somebody goes on without a choice.' })}</span>
            </p>`
          : nothing}
      </div>
    </fieldset>
    ${open.length > 0 && closed.length > 0 ? closedRoutes(course, closed) : nothing} ${explanation}
    <div class="actions">
      <button type="submit" class="button primary" part="button">
        ${choice === 'unknown-charge'
          ? msg('Look the charge up', { desc: 'Button that leads to where a charge on a statement is explained.' })
          : msg('Continue', { desc: 'Button that leads to the next step.' })}
      </button>
      ${chosen.back
        ? html`<button type="button" class="button" part="button" @click=${chosen.back}>
            ${msg('Back', { desc: 'Button that goes one step back.' })}
          </button>`
        : nothing}
    </div>
  </form>`;
};

const submit = (event: Event, { choice, goOn }: RouteChosen): void => {
  event.preventDefault();
  goOn();
  if (!choice) (event.currentTarget as HTMLFormElement).querySelector('input')?.focus();
};

/** A charge that nobody knows is looked up: before everything else, and after what is known to be wrong. */
const withUnknownCharge = (open: readonly KnownRoute[]): (KnownRoute | undefined)[] => {
  const at = open.findIndex(({ route }) => route === 'other');
  const place = at < 0 ? open.length : at;
  return [...open.slice(0, place), undefined, ...open.slice(place)];
};

const card = (option: KnownRoute | undefined, today: string, { choice, choose, isMissing }: RouteChosen): TemplateResult => {
  const route = option?.route ?? 'unknown-charge';
  return html`<div class="route" part="choice">
    <input
      type="radio"
      name="route"
      id="route-${route}"
      value=${route}
      .checked=${live(choice === route)}
      aria-describedby="route-${route}-words"
      aria-invalid=${isMissing ? 'true' : 'false'}
      @change=${() => choose(route)}
    />
    <label for="route-${route}">${routeTitle(route)}</label>
    <div class="route-words" id="route-${route}-words">
      <p>${routeHint(route)}</p>
      ${option ? html`<p class="small muted">${routeRemarks(option, today).join(' ')}</p>` : nothing}
    </div>
  </div>`;
};
