import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { AskCourse, KnownRoute, RouteChoice } from './ask-course.ts';
import { type Choice, choiceCards, describedBy } from './choice-card.ts';
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
  const { choice, choose } = chosen;
  const missing = chosen.isMissing ? msg('Choose what it is about first.', { desc: 'Said when somebody goes on without a choice.' }) : undefined;
  const choosing = { name: 'route', chosen: choice, missing, choose };
  return html`<form class="form" novalidate @submit=${(event: Event) => submit(event, chosen)}>
    ${open.length === 0 ? closedRoutes(course, closed) : nothing}
    <fieldset class="options" aria-labelledby="ask-title" aria-describedby=${describedBy(choosing)}>
      ${choiceCards(choosing, withUnknownCharge(open).map((option) => choiceOf(option, course.options.today)))}
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

const choiceOf = (option: KnownRoute | undefined, today: string): Choice<RouteChoice> => {
  const value = option?.route ?? 'unknown-charge';
  return {
    value,
    label: routeTitle(value),
    details: html`<p>${routeHint(value)}</p>
      ${option ? html`<p class="small muted">${routeRemarks(option, today).join(' ')}</p>` : nothing}`,
  };
};
