import type { Handlers } from '../operations/handler.ts';
import type { Services } from '../services.ts';

export const merchantHandlers = ({ gateway }: Services): Pick<Handlers, 'getMerchant'> => ({
  getMerchant: () => gateway.merchant(),
});
