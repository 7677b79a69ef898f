/* global console, document */
/**
 * Runs in a page before anything of its own, where the driver cannot say what a page says: hears messages, errors, promises that nobody caught, what
 * could not be loaded, and what a policy refused. `heard()` answers them as the other engines' drivers do.
 */
export const listen = () => {
  const heard = [];
  for (const kind of ['debug', 'log', 'info', 'warn', 'error', 'assert', 'trace']) {
    const say = console[kind];
    console[kind] = (...words) => {
      heard.push(`${kind === 'warn' ? 'warning' : kind}: ${words.map(String).join(' ')}`);
      return say.apply(console, words);
    };
  }
  const sayError = (error) => heard.push(`${error}\n${error?.stack ?? ''}`);
  // What does not load says so to itself alone, hence the third argument.
  const hearError = ({ error, message, target }) => (target === globalThis ? sayError(error ?? message) : heard.push(`not loaded: ${target.src ?? target.href}`));
  globalThis.addEventListener('error', hearError, true);
  globalThis.addEventListener('unhandledrejection', ({ reason }) => sayError(reason));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => heard.push(`refused: ${violatedDirective} ${blockedURI} ${sample}`));
  globalThis.heard = () => [...heard];
};
