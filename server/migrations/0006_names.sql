-- What the store calls things, for those who read another language than the one that its books are kept in.

-- The language of the names as they stand in the books. Whoever reads it needs none of the names below; where it is missing, a name is put into any
-- language that has it.
ALTER TABLE merchant ADD COLUMN language text;

-- Names in other languages. A thing is known here by its name as it stands everywhere in the books, and not by an id: so no book is written anew when
-- a name is added or put better, a purchase keeps what was bought under the name that it was bought by, and a name of long ago can still be read.
CREATE TABLE catalogue_name (
  -- Of a product, a plan, an item, a service or a source of the store's own; or the part of one that stands between its signs, such as a plan's in `Turkart Norge, Årlig`.
  name text NOT NULL CHECK (name <> ''),
  -- BCP 47.
  language text NOT NULL CHECK (language ~ '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  translation text NOT NULL CHECK (translation <> ''),
  PRIMARY KEY (name, language)
);
-- A language is read as a whole.
CREATE INDEX catalogue_name_by_language ON catalogue_name (language);
