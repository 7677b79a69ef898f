-- Purchases: what was bought, as it was ordered, and how it is found again.

ALTER TABLE payment_method ADD COLUMN fingerprint text;
-- The same card on two accounts has the same fingerprint. The payment provider makes it; no number can be had from it.
CREATE INDEX payment_method_by_fingerprint ON payment_method (fingerprint) WHERE fingerprint IS NOT NULL;

-- People who share what they pay for. The organiser pays, and sees what everybody bought.
CREATE TABLE family (
  id text PRIMARY KEY,
  organiser text NOT NULL REFERENCES customer
);
CREATE TABLE family_member (
  family text NOT NULL REFERENCES family,
  customer text NOT NULL UNIQUE REFERENCES customer,
  name text NOT NULL,
  PRIMARY KEY (family, customer)
);

CREATE TABLE purchase (
  id text PRIMARY KEY,
  -- Who pays for it, and who bought it.
  customer text NOT NULL REFERENCES customer,
  buyer text NOT NULL REFERENCES customer,
  version integer NOT NULL,
  order_number text NOT NULL,
  at timestamptz NOT NULL,
  -- Everything that is known of it.
  facts jsonb NOT NULL,
  -- When time will next do something to it: post a charge, let a hold vanish, let a refund arrive.
  due_at timestamptz
);
CREATE INDEX purchase_by_due ON purchase (due_at) WHERE due_at IS NOT NULL;

-- The texts by which purchases are found: the same for all purchases of one thing, so that there are few of them.
CREATE TABLE purchase_text (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  viewer text NOT NULL,
  -- Lower case, without accents: names of the items, and how it stands on the statement.
  body text NOT NULL
);
-- By a digest: a purchase of many things has a longer text than an index holds.
CREATE UNIQUE INDEX purchase_text_once ON purchase_text (viewer, md5(body));

-- A purchase in somebody's history: the payer's, and the buyer's where that is another. Made from the purchase at every
-- change of it, and read without looking at it.
CREATE TABLE purchase_entry (
  viewer text NOT NULL,
  at timestamptz NOT NULL,
  purchase text NOT NULL REFERENCES purchase,
  kind text NOT NULL,
  status text NOT NULL,
  -- The family member who bought it, in the payer's history.
  member text,
  text_id bigint NOT NULL REFERENCES purchase_text,
  order_number text NOT NULL,
  -- As the contract's summary has it, ready to be sent.
  summary text NOT NULL,
  PRIMARY KEY (viewer, at, purchase)
);
CREATE INDEX purchase_entry_by_status ON purchase_entry (viewer, status, at, purchase);
CREATE INDEX purchase_entry_by_kind ON purchase_entry (viewer, kind, at, purchase);
CREATE INDEX purchase_entry_by_member ON purchase_entry (viewer, member, at, purchase) WHERE member IS NOT NULL;
CREATE INDEX purchase_entry_by_text ON purchase_entry (viewer, text_id, at, purchase);
-- However it is typed: in small letters, without its dashes, its beginning alone.
CREATE INDEX purchase_entry_by_order ON purchase_entry (viewer, replace(upper(order_number), '-', '') text_pattern_ops);

-- Every amount by which a purchase may be found: its total, the price before conversion, each charge, item and refund.
CREATE TABLE purchase_amount (
  viewer text NOT NULL,
  -- Minor units, without a sign.
  amount bigint NOT NULL,
  currency text NOT NULL,
  -- How many decimal digits a minor unit is: 119 may have been typed for 119 yen or for 11900 øre.
  scale smallint NOT NULL,
  at timestamptz NOT NULL,
  purchase text NOT NULL REFERENCES purchase,
  PRIMARY KEY (viewer, amount, at, purchase, currency)
);

-- What was spent, by month of the customer's own calendar.
CREATE TABLE purchase_month (
  viewer text NOT NULL,
  month text NOT NULL CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
  currency text NOT NULL,
  scale smallint NOT NULL,
  -- All purchases; and of those that were charged, how many and how much.
  purchases integer NOT NULL,
  charged integer NOT NULL,
  spent bigint NOT NULL,
  refunded bigint NOT NULL,
  PRIMARY KEY (viewer, month, currency)
);

-- Every change of a purchase, by whom and to what. Begins with the purchase itself.
CREATE TABLE purchase_audit (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  actor text NOT NULL CHECK (actor IN ('customer', 'time')),
  customer text NOT NULL,
  purchase text NOT NULL,
  action text NOT NULL,
  version_before integer NOT NULL,
  version_after integer NOT NULL,
  detail jsonb NOT NULL
);
CREATE INDEX purchase_audit_by_purchase ON purchase_audit (purchase, id);
CREATE TRIGGER purchase_audit_is_append_only BEFORE UPDATE OR DELETE ON purchase_audit
  FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite();

-- Reference rates by day: one unit of `base` in units of `quote`.
CREATE TABLE exchange_rate (
  base text NOT NULL,
  quote text NOT NULL,
  on_day date NOT NULL,
  rate numeric NOT NULL CHECK (rate > 0),
  PRIMARY KEY (base, quote, on_day)
);
