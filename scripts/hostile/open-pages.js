import { servePage } from './serve-page.js';

/** Opens a page in an engine, and hears all that it says: `{page, address, close}`. */
export const openPages = async (engine, facts) => {
  const server = await servePage({ inPage: engine.inPage, ...facts });
  const { address } = server;
  const page = await engine.open(`${address}/host-page`);
  const close = async () => {
    await page.close();
    await server.stop();
  };
  return { page, address, close };
};
