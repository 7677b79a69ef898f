import { createContext } from '@lit/context';
import type { BillingSession } from './session.ts';

/** How a widget gets the session of the `<billing-provider>` around it. */
export const billingSessionContext = createContext<BillingSession | undefined>(Symbol('billing-session'));
