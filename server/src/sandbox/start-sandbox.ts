import type { Config } from '../config.ts';
import { listen, type Address } from '../listen.ts';
import { createSandboxApp } from './sandbox-app.ts';
import type { SandboxServices } from './services.ts';

type Settings = NonNullable<Config['sandbox']>;

/** Where the sandbox listens: on the same machine's side as the back end, on a port of its own. */
export const sandboxAddress = ({ port }: Settings, host: string | undefined): Address => ({
  port,
  variable: 'SANDBOX_PORT',
  ...(host !== undefined && { host }),
});

/** Starts the sandbox provider's own server, and answers where browsers find it. */
export const startSandbox = async (
  settings: Settings,
  host: string | undefined,
  services: Omit<SandboxServices, 'origin'>,
): Promise<{ readonly origin: string; close(): Promise<void> }> => {
  // The documents name their own origin, and the port may be known only now.
  let answer: (request: Request) => Response | Promise<Response> = () => new Response(null, { status: 503 });
  const server = await listen({ fetch: (request) => answer(request) }, sandboxAddress(settings, host));
  const origin = settings.origin ?? `http://localhost:${server.port}`;
  answer = createSandboxApp({ ...services, origin }).fetch;
  return { origin, close: server.close };
};
