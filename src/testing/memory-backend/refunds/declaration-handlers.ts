import { maskCardNumbers } from '../../../api/contract/card-number.ts';
import type { createDeclaration } from '../../../api/contract/declaration-operations.ts';
import type { Contract, Declaration } from '../../../api/contract/declaration.ts';
import type { OperationInput } from '../../../api/contract/operation.ts';
import type { DeclarationKind } from '../../../api/contract/rights.ts';
import { documentsOf } from '../../documents-of.ts';
import { referenceOf } from '../../reference-of.ts';
import { outcomeOf } from '../../changes/index.ts';
import { MemoryProblem } from '../problem.ts';
import type { Handler, World } from '../world.ts';
import { contractsOf, endOf } from './contracts-of.ts';
import { openRequest } from './open-request.ts';
import { optionsFor } from './options-for.ts';

type Order = OperationInput<typeof createDeclaration>['body'];
type Noted = Pick<Declaration, 'flags' | 'amount' | 'request' | 'endsOn' | 'purchase' | 'subscription'>;

const MOST = 50;
const TIME_ZONE = 'Europe/Oslo';

type Names = 'listContracts' | 'listDeclarations' | 'createDeclaration' | 'createGuestDeclaration';

/** What somebody can declare, and has declared. Nothing of it is ever refused for being late, waived or bound. */
export const declarationHandlers: Record<Names, Handler> = {
  listContracts: (world, { query }) => {
    const { asOf, today, billingDetails } = world;
    const { name, email, address } = billingDetails.details ?? {};
    return { asOf, today, name, email, country: address?.country, items: contractsOf(world, query.kind as DeclarationKind | undefined) };
  },

  listDeclarations: ({ asOf, today, declarations }) => ({ asOf, today, items: declarations.slice(0, MOST) }),

  createDeclaration: (world, { body }) => {
    const order = body as Order;
    const { purchase, subscription } = order;
    const contract = contractsOf(world).find((one) =>
      purchase === undefined ? subscription !== undefined && one.subscription === subscription : one.purchase === purchase,
    );
    if (!contract && (purchase ?? subscription)) throw new MemoryProblem('not-found');
    const id = `dec_${world.declarations.length + 1}`;
    const declared = declare(world, id, order, contract ? carryOut(world, id, order, contract) : unmatched);
    world.declarations.unshift(declared);
    return declared;
  },

  createGuestDeclaration: (world, { body }) => {
    const declared = declare(world, `dec_guest_${world.guests.length + 1}`, body as Order, { flags: [] });
    world.guests.push(declared);
    return declared;
  },
};

/** Named in words alone: somebody has to look for it. */
const unmatched: Noted = { flags: ['not-matched', 'to-be-reviewed'] };

const declare = ({ asOf, today }: World, id: string, order: Order, noted: Noted): Declaration => {
  const { kind, name, contract, email, country, locale, termination } = order;
  return {
    id,
    reference: referenceOf('ERK', id),
    kind,
    at: asOf,
    on: today,
    timeZone: TIME_ZONE,
    name: maskCardNumbers(name),
    contract: maskCardNumbers(contract),
    email,
    country,
    locale,
    ...(termination && { termination: { ...termination, reason: termination.reason && maskCardNumbers(termination.reason) } }),
    ...noted,
    documents: documentsOf(id, asOf),
  };
};

/** Lets follow from a declaration what can: money back, the end of a subscription. The rest is left to a person. */
const carryOut = (world: World, id: string, order: Order, contract: Contract): Noted =>
  order.kind === 'withdraw' ? withdraw(world, id, order, contract) : terminate(world, order, contract);

const withdraw = (world: World, declaration: string, { items }: Order, { purchase, subscription, late, waiver }: Contract): Noted => {
  const against: Noted['flags'] = [...(late ? ['late' as const] : []), ...(waiver ? ['waived' as const] : [])];
  const flags = against.length > 0 ? [...against, 'to-be-reviewed' as const] : against;
  const known = { ...(purchase && { purchase }), ...(subscription && { subscription }) };
  const options = purchase === undefined ? undefined : optionsIn(world, purchase);
  const open = options?.items.filter(({ routes }) => routes.some(({ route, blocked }) => route === 'withdraw' && !blocked)) ?? [];
  const wanted = open.filter((item) => !items || items.includes(item.id)).map((item) => item.id);
  if (!options || wanted.length === 0) return { flags: [...new Set([...flags, 'to-be-reviewed' as const])], ...known };
  const request = openRequest(world, options, { items: wanted, route: 'withdraw' }, { declaration });
  return { flags, ...known, request: request.id, ...(request.decision && { amount: request.amount }) };
};

const terminate = (world: World, { termination }: Order, { subscription: id, endsOn, managedBy }: Contract): Noted => {
  const wish = termination?.endOn;
  const isMoved = wish !== undefined && endsOn !== undefined && wish < endsOn;
  const end = wish && !isMoved ? wish : endsOn;
  const flags: Noted['flags'] = [...(isMoved ? ['end-moved' as const] : []), ...(managedBy ? ['to-be-reviewed' as const] : [])];
  const found = world.store.all().find((one) => one.id === id);
  const outcome = found && !managedBy && outcomeOf(found, { kind: 'cancel', when: 'period-end' }, { today: world.today, plans: [] });
  if (found && outcome && !('refused' in outcome)) world.store.change(found.id, outcome.facts);
  return { flags, ...(id && { subscription: id }), endsOn: end ?? (found && endOf(world, found)) };
};

const optionsIn = (world: World, purchase: string) => {
  try {
    return optionsFor(world, purchase);
  } catch (problem) {
    // A contract may stand for a purchase that is not laid out here.
    if (problem instanceof MemoryProblem) return undefined;
    throw problem;
  }
};
