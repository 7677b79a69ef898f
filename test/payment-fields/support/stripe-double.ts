import type { StripeErrorLike, StripeLike } from '../../../src/payment-fields/stripe/stripe-js.ts';

interface Handlers {
  ready: (() => void)[];
  change: ((event: { complete: boolean }) => void)[];
  loaderror: ((event: { error: StripeErrorLike }) => void)[];
}

/** What Stripe's script throws at whoever uses it in the wrong way or order. */
class IntegrationError extends Error {
  override name = 'IntegrationError';
}

const refuse = (sentence: string): never => {
  throw new IntegrationError(sentence);
};

/**
 * Stripe's browser API as its documentation and types tell of it: everything that is called is noted, in order, and misuse throws as it
 * does there. What it answers, and when, a test says.
 */
export const createStripeDouble = () => {
  const calls: [name: string, ...rest: unknown[]][] = [];
  const handlers: Handlers = { ready: [], change: [], loaderror: [] };
  const answers: { submit?: StripeErrorLike; token?: StripeErrorLike; nextAction?: Promise<{ error?: StripeErrorLike }> } = {};
  const mountedIn = new Set<HTMLElement>();

  const createElement = () => {
    let container: HTMLElement | undefined;
    let destroyed = false;
    const alive = () => destroyed && refuse('This Element has already been destroyed.');
    return {
      isMounted: () => container !== undefined,
      api: {
        mount: (where: HTMLElement) => {
          alive();
          calls.push(['mount']);
          if (container) refuse('This Element has already been mounted.');
          if (!document.contains(where)) refuse('The selector you specified applies to no DOM elements that are on the page.');
          if (mountedIn.has(where)) refuse('Another Element is mounted in this container.');
          mountedIn.add((container = where));
          where.append(document.createElement('iframe'));
        },
        destroy: () => {
          alive();
          calls.push(['destroy']);
          destroyed = true;
          if (container) mountedIn.delete(container);
          container?.replaceChildren();
          container = undefined;
        },
        focus: () => {
          alive();
          calls.push(['focus']);
        },
        on: (event: keyof Handlers, handler: never) => {
          alive();
          if (!(event in handlers)) refuse(`"${event}" is no event of the Payment Element.`);
          handlers[event].push(handler);
        },
      },
    };
  };

  const createElements = (options: { clientSecret?: string; mode?: string }) => {
    if ((options.clientSecret === undefined) === (options.mode === undefined)) {
      refuse('Either a clientSecret or a mode is needed, and not both.');
    }
    let element: ReturnType<typeof createElement> | undefined;
    const state = { submitted: false };
    return {
      state,
      api: {
        create: (type: string) => {
          calls.push(['create', type]);
          if (type !== 'payment') refuse(`"${type}" is no Element.`);
          if (element) refuse('Can only create one Element of type payment.');
          element = createElement();
          return element.api;
        },
        submit: async () => {
          calls.push(['submit']);
          if (!element?.isMounted()) refuse('elements should have a mounted Payment Element.');
          if (answers.submit) return { error: answers.submit };
          state.submitted = true;
          return {};
        },
        update: (changed: object) => {
          calls.push(['update', changed]);
          return Promise.resolve();
        },
      },
    };
  };

  const groups = new Map<unknown, { submitted: boolean }>();
  const stripe = {
    elements: (options: { clientSecret?: string; mode?: string }) => {
      calls.push(['elements', options]);
      const { api, state } = createElements(options);
      groups.set(api, state);
      return api;
    },
    createConfirmationToken: async ({ elements }: { elements: unknown }) => {
      calls.push(['createConfirmationToken']);
      const group = groups.get(elements) ?? refuse('These are no Elements of this Stripe instance.');
      if (!group.submitted) refuse('elements.submit() must be called before stripe.createConfirmationToken().');
      group.submitted = false;
      return answers.token ? { error: answers.token } : { confirmationToken: { id: 'ctoken_1' } };
    },
    handleNextAction: async ({ clientSecret }: { clientSecret: string }) => {
      calls.push(['handleNextAction', clientSecret]);
      if (!/^(pi|seti)_.+_secret_/.test(clientSecret)) refuse('The client secret is none.');
      return answers.nextAction ?? {};
    },
  };
  return {
    stripe: stripe as StripeLike,
    calls,
    /** The names of what was called. */
    order: () => calls.map(([name]) => name),
    answers,
    fire: {
      ready: () => handlers.ready.forEach((handler) => handler()),
      change: (complete: boolean) => handlers.change.forEach((handler) => handler({ complete })),
      loadError: (error: StripeErrorLike) => handlers.loaderror.forEach((handler) => handler({ error })),
    },
  };
};
