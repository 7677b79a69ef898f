import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerBillingSession, type HostSettings } from './billing-session.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { demoPaths, passToDemo } from './demo-controls.ts';
import { isFromElsewhere, sendJson } from './request.ts';
import { passToReviews, reviewPath } from './reviews.ts';
import { answerChoice, signIn } from './sign-in.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/**
 * The server side of the demo's sites: the session endpoint, a stand-in for signing in, the toolbar's way to the
 * demo clock, and the policy that every page is sent with. What it does not know goes on to `next`.
 */
export const hostMiddleware = (settings: HostSettings) => {
  const routes: Record<string, Answer> = {
    'POST /billing-session': (request, response) => answerBillingSession(request, response, settings),
    'GET /sign-in': answerChoice,
    'POST /sign-in': signIn,
  };
  for (const path of demoPaths) {
    const pass: Answer = (request, response) => passToDemo(path, request, response, settings);
    routes[`GET ${path}`] = routes[`POST ${path}`] = pass;
  }

  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = (request.url ?? '/').split('?')[0]!;
    if (path.endsWith('/') || path.endsWith('.html')) {
      response.setHeader('Content-Security-Policy', contentSecurityPolicy(settings));
    }
    const review = reviewPath(request);
    const answer: Answer | undefined = review === undefined ? routes[`${request.method} ${path}`] : () => passToReviews(review, request, response, settings);
    if (!answer) return next();
    if (isFromElsewhere(request, settings.origin)) {
      return sendJson(response, 403, { error: 'This is for pages of this site.' });
    }
    Promise.resolve(answer(request, response)).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      sendJson(response, 502, { error: `The billing back end gave no answer (${reason}).` });
    });
  };
};
