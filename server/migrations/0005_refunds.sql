-- Money back, and what the law lets customers declare: requests, declarations, their acknowledgements, and what was sent along.

-- The store's people take back what they approved: of purchases, customers and time are no longer the only ones to do something.
ALTER TABLE purchase_audit DROP CONSTRAINT purchase_audit_actor_check,
  ADD CONSTRAINT purchase_audit_actor_check CHECK (actor IN ('customer', 'store', 'time'));

-- Every text of a policy that decisions were made by. A version is never given another text.
CREATE TABLE policy_version (
  id text NOT NULL,
  version integer NOT NULL,
  facts jsonb NOT NULL,
  -- Of the facts, in a fixed order.
  sha256 text NOT NULL,
  first_used_at timestamptz NOT NULL,
  PRIMARY KEY (id, version)
);
CREATE TRIGGER policy_version_is_append_only BEFORE UPDATE OR DELETE ON policy_version
  FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite();

-- What somebody declared, word for word: that they withdraw from a contract, or terminate it.
CREATE TABLE declaration (
  id text PRIMARY KEY,
  reference text NOT NULL UNIQUE,
  -- Empty for guests.
  customer text REFERENCES customer,
  kind text NOT NULL CHECK (kind IN ('withdraw', 'terminate')),
  at timestamptz NOT NULL,
  -- What was declared. What it led to stands beside it.
  facts jsonb NOT NULL
);
CREATE INDEX declaration_by_customer ON declaration (customer, at DESC, id);
CREATE TRIGGER declaration_is_append_only BEFORE UPDATE OR DELETE ON declaration
  FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite();

-- What a declaration led to. Where that can be neither refused nor done at once it is done by time, a moment later; so is what a guest
-- declares, always, so that how long the answer takes tells nobody of an account.
CREATE TABLE declaration_outcome (
  declaration text PRIMARY KEY REFERENCES declaration,
  -- Whose contract it is, once that is known.
  customer text REFERENCES customer,
  -- When it is to be carried out; empty once it was.
  due_at timestamptz,
  -- Which contract, and what became of it.
  facts jsonb NOT NULL
);
CREATE INDEX declaration_outcome_by_customer ON declaration_outcome (customer, declaration) WHERE customer IS NOT NULL;
CREATE INDEX declaration_outcome_by_due ON declaration_outcome (due_at) WHERE due_at IS NOT NULL;

-- Accounts are found by the address that a guest gives.
CREATE INDEX customer_by_email ON customer (lower(billing_details ->> 'email'));

CREATE TABLE refund_request (
  id text PRIMARY KEY,
  customer text NOT NULL REFERENCES customer,
  purchase text NOT NULL REFERENCES purchase,
  version integer NOT NULL,
  reference text NOT NULL UNIQUE,
  state text NOT NULL CHECK (state IN
    ('received', 'under-review', 'question', 'approved', 'sent', 'arrived', 'declined', 'return-failed', 'reversed', 'taken-back')),
  -- Everything else that is known of it.
  facts jsonb NOT NULL,
  requested_at timestamptz NOT NULL,
  -- When the state began; reviews are ordered by it.
  state_since timestamptz NOT NULL,
  -- When time will next do something to it: begin the review, send the money.
  due_at timestamptz
);
CREATE INDEX refund_request_by_customer ON refund_request (customer, requested_at DESC, id);
CREATE INDEX refund_request_by_purchase ON refund_request (purchase);
CREATE INDEX refund_request_by_state ON refund_request (state, state_since, id);
CREATE INDEX refund_request_by_due ON refund_request (due_at) WHERE due_at IS NOT NULL;

-- Money that the payment provider is asked to send back, noted before it is asked: the same key is the same refund.
CREATE TABLE refund_transfer (
  key text PRIMARY KEY,
  request text NOT NULL REFERENCES refund_request,
  -- The place of the request's part.
  part integer NOT NULL,
  purchase text NOT NULL REFERENCES purchase,
  amount bigint NOT NULL CHECK (amount > 0),
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  scale smallint NOT NULL,
  status text NOT NULL DEFAULT 'asked' CHECK (status IN ('asked', 'sent', 'declined', 'reversed')),
  provider_reference text,
  requested_at timestamptz NOT NULL,
  settled_at timestamptz
);
CREATE INDEX refund_transfer_by_request ON refund_transfer (request, requested_at, key);

-- Files that customers sent along, outside of any address: they are read by the store's people with the secret key alone.
CREATE TABLE evidence_file (
  id text PRIMARY KEY,
  customer text NOT NULL REFERENCES customer,
  -- Empty until a request names it; then it is kept as long as that.
  request text REFERENCES refund_request,
  name text NOT NULL,
  type text NOT NULL,
  size integer NOT NULL,
  sha256 text NOT NULL,
  content bytea NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX evidence_file_by_request ON evidence_file (request) WHERE request IS NOT NULL;
CREATE INDEX evidence_file_unused ON evidence_file (at) WHERE request IS NULL;

-- What was acknowledged, as the documents that were made then. They are never made anew.
CREATE TABLE acknowledgement (
  -- The declaration's or the request's.
  of text PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('declaration', 'refund-request')),
  customer text REFERENCES customer,
  at timestamptz NOT NULL,
  locale text NOT NULL,
  -- What a file is called, without its ending.
  name text NOT NULL,
  html text NOT NULL,
  pdf bytea NOT NULL,
  html_sha256 text NOT NULL,
  pdf_sha256 text NOT NULL
);
CREATE TRIGGER acknowledgement_is_append_only BEFORE UPDATE OR DELETE ON acknowledgement
  FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite();

-- Messages to customers that wait to be sent, written in the transaction of what they tell of.
CREATE TABLE outbox (
  id text PRIMARY KEY,
  at timestamptz NOT NULL,
  recipient text NOT NULL,
  -- Subject, text, and which acknowledgement goes along.
  facts jsonb NOT NULL,
  tries integer NOT NULL DEFAULT 0,
  -- Empty once it was sent, or given up.
  next_try_at timestamptz,
  sent_at timestamptz
);
CREATE INDEX outbox_by_try ON outbox (next_try_at, id) WHERE next_try_at IS NOT NULL;

-- Every change of a request, every declaration, and the digests of their documents: by whom and to what.
CREATE TABLE refund_audit (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  actor text NOT NULL CHECK (actor IN ('customer', 'guest', 'store', 'time')),
  -- Who of the store's people, where one of them decided.
  reviewer text,
  customer text,
  subject text NOT NULL CHECK (subject IN ('request', 'declaration', 'acknowledgement', 'evidence')),
  subject_id text NOT NULL,
  action text NOT NULL,
  detail jsonb NOT NULL
);
CREATE INDEX refund_audit_by_subject ON refund_audit (subject_id, id);
CREATE TRIGGER refund_audit_is_append_only BEFORE UPDATE OR DELETE ON refund_audit
  FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite();

-- The sandbox provider's own: money that it was asked to send back.
CREATE TABLE sandbox_refund (
  key text PRIMARY KEY,
  reference text NOT NULL UNIQUE,
  facts jsonb NOT NULL,
  reversed boolean NOT NULL DEFAULT false
);
