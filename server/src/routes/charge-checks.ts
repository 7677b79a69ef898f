import type { Handlers } from '../operations/handler.ts';
import type { Services } from '../services.ts';

export const chargeCheckHandlers = ({ gateway }: Services): Pick<Handlers, 'checkCharge'> => ({
  checkCharge: ({ customer, body }) => gateway.checkCharge(customer, body),
});
