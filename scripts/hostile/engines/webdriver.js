/** What of WebDriver's commands is needed, in one session: `{command, end}`. */
export const openSession = async (address, capabilities) => {
  const send = async (method, path, body) => {
    const answer = await fetch(address + path, { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(60_000) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${value?.message ?? answer.status}`);
    return value;
  };
  const { sessionId } = await send('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  return {
    command: (name, body = {}) => send('POST', `/session/${sessionId}/${name}`, body),
    end: () => send('DELETE', `/session/${sessionId}`),
  };
};
