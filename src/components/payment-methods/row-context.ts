import type { PaymentMethod, PaymentMethodAction } from '../../api/contract/payment-method.ts';
import type { PaymentMethodChangeKind } from '../../api/contract/payment-method.ts';
import type { HandlePointer } from './handle-pointer.ts';
import type { SpecialSentences } from './method-sentence.ts';

/** What the parts of a row know beside their method, and what they can set going. */
export interface RowContext {
  /** The customer's day, by the server's clock. */
  readonly today: string;
  readonly level: number;
  /** How many methods there are. */
  readonly count: number;
  readonly special: SpecialSentences | undefined;
  readonly handle: HandlePointer;
  /** Moves a method so many places down, or up. */
  readonly move: (method: PaymentMethod, by: number) => void;
  /** Asks for the details of a card again. */
  readonly update: (method: PaymentMethod) => void;
  /** Opens the dialog that previews and makes a change. */
  readonly change: (method: PaymentMethod, kind: PaymentMethodChangeKind) => void;
  /** Follows an action that leads somewhere else, unless the host takes it over. */
  readonly follow: (event: MouseEvent, purpose: string, url?: string) => void;
}

type Allowed = Extract<PaymentMethodAction, { allowed: true }>;

/** The action of a name, where the server lists it and allows it. */
export const allowed = ({ actions }: PaymentMethod, name: PaymentMethodAction['name']): Allowed | undefined =>
  actions.find((action): action is Allowed => action.allowed && action.name === name);

/** The act that mends a method that needs it; the row offers it openly. */
export const mendOf = (method: PaymentMethod): 'update' | 'raise-maximum' | undefined => {
  if (allowed(method, 'raise-maximum')?.via === 'link') return 'raise-maximum';
  const { status, decline } = method;
  const mends = status === 'expired' || status === 'expiring' || (status === 'failing' && decline?.remedy === 'update-method');
  return mends && allowed(method, 'update') ? 'update' : undefined;
};
