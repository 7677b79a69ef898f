/** A place in an answer where a name of the store's stands, lists written as `*`. */
export interface NameField {
  readonly path: string;
  /** Where the same place may also hold another's name: whether what is around it says that it is the store's. */
  readonly where?: (holder: Readonly<Record<string, unknown>>) => boolean;
}

/** What was decided about the texts of an answer. */
export interface Decided {
  readonly store: readonly NameField[];
  /** Names of people, of ways to pay, of other companies, and what somebody wrote. */
  readonly others: readonly string[];
}

export const store = (...paths: readonly string[]): NameField[] => paths.map((path) => ({ path }));

/** Where the label of a way to pay stands: the store names what it holds itself, and a card is called what it is called. */
export const heldByStore = (path: string): NameField => ({ path, where: ({ kind }) => kind === 'balance' || kind === 'gift-card' });

/** The same things at another place. */
export const within = (place: string, { store: fields, others }: Decided): Decided => ({
  store: fields.map((field) => ({ ...field, path: `${place}.${field.path}` })),
  others: others.map((path) => `${place}.${path}`),
});

export const subscription: Decided = {
  store: store('product.name', 'plan.name', 'items.*.name', 'pendingPlan.plan.name'),
  // A partner through whom it was bought is a company, and is called the same everywhere.
  others: ['paymentMethod.label', 'sourceName', 'ownership.ownerName'],
};

export const purchase: Decided = {
  // A refund goes to a tender's label, and says no more of it: a card's is in no list of names.
  store: [...store('title', 'items.*.name', 'refunds.*.to'), heldByStore('tenders.*.label')],
  others: ['member.name', 'taxes.*.name', 'invoice.seller.name', 'invoice.buyer.name'],
};

/** All ways to pay, with what each pays for. */
export const wallet: Decided = { store: store('items.*.paysFor.*.name'), others: ['items.*.label', 'items.*.brand'] };

export const payment: Decided = { store: store('title', 'unlocks.*.name'), others: ['method.label'] };

export const approval: Decided = {
  // Where a way to pay is to be added, it is what the title names.
  store: [{ path: 'title', where: ({ purpose }) => purpose !== 'add-method' }, ...store('outcome.unlocks.*.name')],
  others: ['method.label', 'challenge.fields.name'],
};

export const approvals: Decided = within('items.*', approval);

export const refundRequest: Decided = {
  store: [...store('title', 'items.*.name', 'decision.policy.sources.*.name', 'subscription.name'), heldByStore('parts.*.label')],
  others: ['statement', 'decision.note', 'question.text', 'events.*.note', 'evidence.*.name'],
};

export const contracts: Decided = {
  // The sentence that names a contract is made of its title, and the customer reads it before they declare it.
  store: store('items.*.title', 'items.*.text'),
  others: ['name', 'items.*.waiver.text', 'items.*.managedBy'],
};
