/** Asks the demo's own server; `body` makes it a POST. Rejects with the server's sentence. */
export const ask = async <T>(path: string, body?: object): Promise<T> => {
  const response = await fetch(path, {
    method: body ? 'POST' : 'GET',
    headers: body && { 'Content-Type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  const answer = (await response.json()) as T & { error?: string; title?: string; detail?: string };
  if (response.ok) return answer;
  throw new Error(answer.error ?? answer.detail ?? answer.title ?? `${path} answered ${response.status}`);
};

/** Begins a new session, so that the widgets read everything again: another customer, or another day. */
export const startOver = (): void => {
  const provider = document.querySelector('billing-provider')!;
  provider.logout();
  provider.login();
};
