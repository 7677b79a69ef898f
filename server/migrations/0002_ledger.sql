-- The ledger: who sells what to whom, what was charged, and who changed what.

-- The store; one row.
CREATE TABLE merchant (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  -- As the contract has it.
  facts jsonb NOT NULL
);

CREATE TABLE product (
  id text PRIMARY KEY,
  name text NOT NULL,
  image_url text,
  -- The merchant's rules: grace, retries, pauses, what cancelling means.
  policy jsonb NOT NULL
);

CREATE TABLE plan (
  id text PRIMARY KEY,
  product text NOT NULL REFERENCES product,
  name text NOT NULL,
  amount bigint NOT NULL CHECK (amount >= 0),
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  scale smallint NOT NULL CHECK (scale BETWEEN 0 AND 4),
  interval_unit text NOT NULL CHECK (interval_unit IN ('day', 'week', 'month', 'year')),
  interval_count integer NOT NULL CHECK (interval_count > 0),
  -- A higher rank is more of the product.
  rank integer NOT NULL
);
CREATE INDEX plan_by_product ON plan (product, rank, id);

CREATE TABLE customer (
  id text PRIMARY KEY,
  -- IANA. It decides which day it is for the customer.
  time_zone text NOT NULL
);

CREATE TABLE payment_method (
  id text PRIMARY KEY,
  customer text NOT NULL REFERENCES customer,
  label text NOT NULL,
  last_four text CHECK (last_four ~ '^[0-9]{4}$'),
  -- The payment provider's name for it. Never a card number.
  provider_token text NOT NULL
);
CREATE INDEX payment_method_by_customer ON payment_method (customer);

CREATE TABLE subscription (
  id text PRIMARY KEY,
  customer text NOT NULL REFERENCES customer,
  product text NOT NULL REFERENCES product,
  version integer NOT NULL,
  -- Everything that is known of it. The columns below follow from it; they are what is searched and sorted by.
  facts jsonb NOT NULL,
  -- The order of the customer's list: what needs attention first, then the newest.
  attention smallint NOT NULL,
  recency integer NOT NULL,
  -- Gives or will give access, or something is owed for it.
  is_current boolean NOT NULL,
  gives_access boolean NOT NULL,
  -- When time will next do something to it; never, where empty.
  due_at timestamptz,
  -- Who carries out what is due, and until when nobody else may. In real time, whatever billing's clock says.
  claimed_by text,
  claimed_until timestamptz
);
CREATE INDEX subscription_by_order ON subscription (customer, attention, recency, id);
CREATE INDEX subscription_by_due ON subscription (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX subscription_by_product ON subscription (customer, product) WHERE gives_access;

-- Money that was asked for. A row is written before the provider is, and settled once by its answer.
CREATE TABLE charge (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- What it is for, spelled out: the same debt and try has the same key in every process, so it is charged once.
  key text NOT NULL UNIQUE,
  customer text NOT NULL REFERENCES customer,
  subscription text NOT NULL REFERENCES subscription,
  payment_method text REFERENCES payment_method,
  reason text NOT NULL CHECK (reason IN ('first-payment', 'renewal', 'retry', 'plan-change', 'resume')),
  description text NOT NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  currency text NOT NULL,
  scale smallint NOT NULL,
  period_from date,
  period_to date,
  charged_on date NOT NULL,
  status text NOT NULL DEFAULT 'processing' CHECK (status IN ('processing', 'approved', 'declined')),
  decline_reason text,
  provider_reference text,
  requested_at timestamptz NOT NULL,
  settled_at timestamptz,
  CHECK ((status = 'processing') = (settled_at IS NULL))
);
CREATE INDEX charge_by_customer ON charge (customer, charged_on DESC, id DESC);
CREATE INDEX charge_by_subscription ON charge (subscription, id);

-- Every change of a subscription, by whom and to what.
CREATE TABLE audit (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  actor text NOT NULL CHECK (actor IN ('customer', 'time')),
  customer text NOT NULL,
  subscription text NOT NULL,
  action text NOT NULL,
  version_before integer NOT NULL,
  version_after integer NOT NULL,
  detail jsonb NOT NULL
);
CREATE INDEX audit_by_subscription ON audit (subscription, id);

CREATE FUNCTION refuse_to_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The table % is append-only.', TG_TABLE_NAME;
END $$;
CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE ON audit
  FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite();
-- A settled charge says what happened; what happens later is a row of its own.
CREATE TRIGGER charge_is_settled_once BEFORE UPDATE ON charge
  FOR EACH ROW WHEN (OLD.status <> 'processing') EXECUTE FUNCTION refuse_to_rewrite();
CREATE TRIGGER charge_is_kept BEFORE DELETE ON charge
  FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite();
