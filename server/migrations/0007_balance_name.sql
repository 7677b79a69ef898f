-- What the store calls the balance that its customers have with it, in the language of its books. Money goes there from purchases that nothing was
-- paid with it for, so no purchase says the name. Where it is missing, the balance has the plain words of that language.
ALTER TABLE merchant ADD COLUMN balance_name text CHECK (balance_name <> '');
