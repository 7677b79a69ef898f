/** As of when the histories end, and what the server's clock shows. */
export const until = new Date('2026-11-24T09:00:00Z');

export const origin = 'https://shop.example';

export const config = {
  secretKey: 'a-secret-key-of-the-bench-0123456789',
  tokenSecret: 'a-token-secret-of-the-bench-012345678',
  origins: [origin],
};
