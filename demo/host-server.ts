import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { answerBillingSession, type HostSettings } from './host/billing-session.ts';
import { contentSecurityPolicy } from './host/content-security-policy.ts';
import { demoPaths, passToDemo } from './host/demo-controls.ts';
import { isFromElsewhere, sendJson } from './host/request.ts';
import { answerChoice, signIn } from './host/sign-in.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/**
 * The server side of the demo's two sites, as a plugin of the development server: the session endpoint, a stand-in for
 * signing in, the toolbar's way to the demo clock, and the policy that every page is sent with.
 */
export const hostServer = (settings: HostSettings): Plugin => {
  const routes: Record<string, Answer> = {
    'POST /billing-session': (request, response) => answerBillingSession(request, response, settings),
    'GET /sign-in': answerChoice,
    'POST /sign-in': signIn,
  };
  for (const path of demoPaths) {
    const pass: Answer = (request, response) => passToDemo(path, request, response, settings);
    routes[`GET ${path}`] = routes[`POST ${path}`] = pass;
  }

  return {
    name: 'demo-host-server',
    /** The pages name the back end's address, as a store's own templates would. */
    transformIndexHtml: (page) => page.replaceAll('{{billing-api}}', settings.api),
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '/').split('?')[0]!;
        if (path.endsWith('/') || path.endsWith('.html')) {
          response.setHeader('Content-Security-Policy', contentSecurityPolicy(settings));
        }
        const answer = routes[`${request.method} ${path}`];
        if (!answer) return next();
        if (isFromElsewhere(request, settings.origin)) {
          return sendJson(response, 403, { error: 'This is for pages of this site.' });
        }
        Promise.resolve(answer(request, response)).catch((error: unknown) => {
          const reason = error instanceof Error ? error.message : String(error);
          sendJson(response, 502, { error: `The billing back end gave no answer (${reason}).` });
        });
      });
    },
  };
};
