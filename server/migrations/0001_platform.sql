-- What the server itself keeps, apart from any billing.

-- An answer to a write, kept so that the same request gets the same answer again.
CREATE TABLE idempotency_keys (
  customer text NOT NULL,
  operation text NOT NULL,
  key text NOT NULL,
  -- SHA-256 of parameters and body: the same key with another request is refused.
  request_hash text NOT NULL,
  -- Empty while the first request runs. It may be taken over after `lease_until`, when that request must have died.
  lease_until timestamptz NOT NULL,
  lease_owner text NOT NULL,
  status integer,
  -- The body as it was sent, to the byte.
  answer text,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (customer, operation, key)
);
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);

-- How far the demo's clock stands from real time; at most one row.
CREATE TABLE demo_clock (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  offset_ms bigint NOT NULL
);
