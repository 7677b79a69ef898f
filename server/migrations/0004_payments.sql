-- How customers pay: methods and their order, what is unpaid, what waits for a bank, and what is known when a payment fails.

ALTER TABLE customer
  -- Grows with every change of the methods or their order. The customer's row is locked for each.
  ADD COLUMN wallet_version integer NOT NULL DEFAULT 1,
  -- Name, address, VAT number and address for receipts, as the contract has them; empty while nothing was given.
  ADD COLUMN billing_details jsonb,
  ADD COLUMN billing_version integer NOT NULL DEFAULT 0,
  -- What else is known of the account: its country, a spending limit.
  ADD COLUMN account jsonb NOT NULL DEFAULT '{}';

ALTER TABLE payment_method
  -- What is known of it beside its name: kind, brand, last month, country, since when it fails and why. Never a card number.
  ADD COLUMN facts jsonb NOT NULL DEFAULT '{}',
  -- Methods are charged in this order.
  ADD COLUMN position integer NOT NULL DEFAULT 0,
  -- Kept for the charges that were made with it, and for refunds that still come.
  ADD COLUMN removed_at timestamptz;
-- Those that are there are charged in the order in which they have been listed until now.
UPDATE payment_method m SET position = n.position
FROM (SELECT id, row_number() OVER (PARTITION BY customer ORDER BY id) AS position FROM payment_method) n WHERE n.id = m.id;
CREATE INDEX payment_method_by_order ON payment_method (customer, position, id) WHERE removed_at IS NULL;

-- The method that pays for what the family buys.
ALTER TABLE family ADD COLUMN payment_method text REFERENCES payment_method;
CREATE INDEX family_by_organiser ON family (organiser);

ALTER TABLE charge
  ALTER COLUMN subscription DROP NOT NULL,
  -- What it pays for, where that is no subscription.
  ADD COLUMN purchase text REFERENCES purchase,
  DROP CONSTRAINT charge_reason_check,
  ADD CONSTRAINT charge_reason_check
    CHECK (reason IN ('first-payment', 'renewal', 'retry', 'plan-change', 'resume', 'order', 'debt')),
  ADD CONSTRAINT charge_is_for_something CHECK (subscription IS NOT NULL OR purchase IS NOT NULL);

-- The right to add one method, or to renew the details of one.
CREATE TABLE payment_setup (
  id text PRIMARY KEY,
  customer text NOT NULL REFERENCES customer,
  -- The method whose details are asked for again.
  updates text REFERENCES payment_method,
  state text NOT NULL CHECK (state IN ('open', 'approval', 'done')),
  facts jsonb NOT NULL DEFAULT '{}',
  expires_at timestamptz NOT NULL
);
CREATE INDEX payment_setup_by_age ON payment_setup (expires_at);

-- A try to be paid for an order: the customer's own, and those that time makes.
CREATE TABLE payment (
  id text PRIMARY KEY,
  customer text NOT NULL REFERENCES customer,
  purchase text NOT NULL REFERENCES purchase,
  payment_method text REFERENCES payment_method,
  state text NOT NULL CHECK (state IN ('processing', 'approval', 'succeeded', 'declined', 'cancelled')),
  facts jsonb NOT NULL,
  at timestamptz NOT NULL,
  -- When the provider is asked next what has become of it; empty unless it is processing.
  ask_at timestamptz
);
CREATE INDEX payment_by_ask ON payment (ask_at) WHERE state = 'processing';
CREATE INDEX payment_by_purchase ON payment (customer, purchase, at DESC, id);
-- One at a time: the same order is never paid twice at once.
CREATE UNIQUE INDEX payment_running_once ON payment (purchase) WHERE state IN ('processing', 'approval');

-- Something that waits for a customer's bank.
CREATE TABLE approval (
  id text PRIMARY KEY,
  customer text NOT NULL REFERENCES customer,
  version integer NOT NULL,
  state text NOT NULL
    CHECK (state IN ('required', 'challenged', 'succeeded', 'failed', 'timed-out', 'abandoned', 'cancelled')),
  -- What it is about, for finding what waits for it.
  purchase text REFERENCES purchase,
  subscription text REFERENCES subscription,
  payment_method text REFERENCES payment_method,
  facts jsonb NOT NULL,
  requested_at timestamptz NOT NULL,
  -- When time will next do something to it: let a challenge run out, give it up.
  due_at timestamptz,
  decided_at timestamptz
);
CREATE INDEX approval_by_customer ON approval (customer, requested_at DESC, id);
-- Those that somebody may just have answered, in a bank's app perhaps, with no page open.
CREATE INDEX approval_challenged ON approval (due_at, id) WHERE state = 'challenged';
CREATE INDEX approval_by_due ON approval (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX approval_by_purchase ON approval (purchase) WHERE purchase IS NOT NULL;
CREATE INDEX approval_by_subscription ON approval (subscription) WHERE subscription IS NOT NULL;

-- Store balance, movement by movement.
CREATE TABLE balance_movement (
  id text PRIMARY KEY,
  customer text NOT NULL REFERENCES customer,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  -- Counts the customer's movements, so that two of one moment have an order.
  number integer NOT NULL,
  at timestamptz NOT NULL,
  -- As the contract has it.
  facts jsonb NOT NULL,
  UNIQUE (customer, number)
);
CREATE TRIGGER balance_movement_is_append_only BEFORE UPDATE OR DELETE ON balance_movement
  FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite();

-- Every change of methods, billing details, payments and approvals, by whom and to what.
CREATE TABLE payment_audit (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  actor text NOT NULL CHECK (actor IN ('customer', 'time')),
  customer text NOT NULL,
  subject text NOT NULL CHECK (subject IN ('method', 'order', 'details', 'setup', 'payment', 'approval')),
  subject_id text NOT NULL,
  action text NOT NULL,
  detail jsonb NOT NULL
);
CREATE INDEX payment_audit_by_subject ON payment_audit (subject_id, id);
CREATE TRIGGER payment_audit_is_append_only BEFORE UPDATE OR DELETE ON payment_audit
  FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite();

-- Something that does not work for everybody just now.
CREATE TABLE service_outage (
  id text PRIMARY KEY,
  -- Topics of trouble that it explains.
  topics text[] NOT NULL,
  name text NOT NULL,
  since timestamptz NOT NULL,
  until timestamptz,
  over_at timestamptz
);

-- A child asks the family's organiser whether something may be bought.
CREATE TABLE family_request (
  id text PRIMARY KEY,
  customer text NOT NULL REFERENCES customer,
  organiser text NOT NULL REFERENCES customer,
  -- Title, amount.
  facts jsonb NOT NULL,
  at timestamptz NOT NULL,
  answered_at timestamptz
);
CREATE INDEX family_request_by_customer ON family_request (customer) WHERE answered_at IS NULL;

-- A trouble handed over to the store's people, with what was found and answered.
CREATE TABLE hand_over (
  reference text PRIMARY KEY,
  customer text NOT NULL REFERENCES customer,
  at timestamptz NOT NULL,
  facts jsonb NOT NULL
);
CREATE INDEX hand_over_by_customer ON hand_over (customer, at DESC);

-- The sandbox provider's own: challenges that its invented bank has asked for.
CREATE TABLE sandbox_challenge (
  reference text PRIMARY KEY,
  -- What the bank's page says, and how it behaves.
  facts jsonb NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting', 'succeeded', 'failed', 'timed-out', 'abandoned', 'cancelled')),
  expires_at timestamptz
);
