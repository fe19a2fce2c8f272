-- One file, written whole by load.ts and only read afterwards.
-- Every collection's table is numbered by `ordinal`, its default order from 0: clauses answer ordinals,
-- days are numbers such as 20240229, `feature` is the lean GeoJSON text of a page, `record` the full one. Columns exist for clauses and sorting only.

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE sources (
  id TEXT PRIMARY KEY,
  json TEXT NOT NULL
) STRICT;

CREATE TABLE codes (
  list TEXT NOT NULL,
  code TEXT NOT NULL,
  position INTEGER NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (list, code)
) STRICT;

-- Records that others took the place of.
CREATE TABLE superseded (
  collection TEXT NOT NULL,
  id TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (collection, id)
) STRICT;

CREATE TABLE programmes (
  position INTEGER PRIMARY KEY,
  source TEXT NOT NULL REFERENCES sources (id),
  json TEXT NOT NULL
) STRICT;

CREATE TABLE border (
  ordinal INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL REFERENCES sources (id),
  west REAL, south REAL, east REAL, north REAL,
  kind TEXT NOT NULL,
  country TEXT,
  unit TEXT,
  valid_from TEXT,
  valid_to TEXT,
  km_from REAL,
  number INTEGER,
  feature TEXT NOT NULL,
  record TEXT NOT NULL
) STRICT;

CREATE TABLE admin_units (
  ordinal INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL REFERENCES sources (id),
  west REAL, south REAL, east REAL, north REAL,
  code TEXT NOT NULL,
  level TEXT NOT NULL,
  country TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT,
  name_vi TEXT, name_lo TEXT, name_en TEXT,
  feature TEXT NOT NULL,
  record TEXT NOT NULL
) STRICT;

-- Unit → the units whose facts a filter by that unit finds, itself among them.
CREATE TABLE unit_closure (
  unit TEXT NOT NULL REFERENCES admin_units (id),
  member TEXT NOT NULL REFERENCES admin_units (id),
  PRIMARY KEY (unit, member)
) STRICT, WITHOUT ROWID;

CREATE TABLE places (
  ordinal INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL REFERENCES sources (id),
  west REAL, south REAL, east REAL, north REAL,
  kind TEXT NOT NULL,
  country TEXT NOT NULL,
  coord_precision TEXT NOT NULL,
  certainty TEXT NOT NULL,
  is_twinned INTEGER NOT NULL,
  name_vi TEXT, name_lo TEXT, name_en TEXT,
  feature TEXT NOT NULL,
  record TEXT NOT NULL
) STRICT;

-- The unit a place lies in now, and the one before.
CREATE TABLE place_units (
  value TEXT NOT NULL REFERENCES admin_units (id),
  ordinal INTEGER NOT NULL REFERENCES places (ordinal),
  PRIMARY KEY (value, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE twinnings (
  ordinal INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL REFERENCES sources (id),
  west REAL, south REAL, east REAL, north REAL,
  first_day INTEGER,
  last_day INTEGER,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  signed_on TEXT,
  certainty TEXT NOT NULL,
  name_vi TEXT, name_lo TEXT, name_en TEXT,
  feature TEXT NOT NULL,
  record TEXT NOT NULL
) STRICT;

-- Units that are parties of a twinning, or around its parties.
CREATE TABLE twinning_units (
  value TEXT NOT NULL REFERENCES admin_units (id),
  ordinal INTEGER NOT NULL REFERENCES twinnings (ordinal),
  PRIMARY KEY (value, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE twinning_places (
  value TEXT NOT NULL REFERENCES places (id),
  ordinal INTEGER NOT NULL REFERENCES twinnings (ordinal),
  PRIMARY KEY (value, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE activities (
  ordinal INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL REFERENCES sources (id),
  west REAL, south REAL, east REAL, north REAL,
  first_day INTEGER,
  last_day INTEGER,
  kind TEXT NOT NULL,
  date_start TEXT,
  date_end TEXT,
  scope TEXT NOT NULL,
  location TEXT NOT NULL,
  certainty TEXT NOT NULL,
  is_twinned INTEGER NOT NULL,
  name_vi TEXT, name_lo TEXT, name_en TEXT,
  feature TEXT NOT NULL,
  record TEXT NOT NULL
) STRICT;

-- Units an activity names, and the units around the places it names, now and before.
CREATE TABLE activity_units (
  value TEXT NOT NULL REFERENCES admin_units (id),
  ordinal INTEGER NOT NULL REFERENCES activities (ordinal),
  PRIMARY KEY (value, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity_places (
  value TEXT NOT NULL REFERENCES places (id),
  ordinal INTEGER NOT NULL REFERENCES activities (ordinal),
  PRIMARY KEY (value, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity_topics (
  value TEXT NOT NULL,
  ordinal INTEGER NOT NULL REFERENCES activities (ordinal),
  PRIMARY KEY (value, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity_twinnings (
  value TEXT NOT NULL REFERENCES twinnings (id),
  ordinal INTEGER NOT NULL REFERENCES activities (ordinal),
  PRIMARY KEY (value, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE papers (
  ordinal INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL REFERENCES sources (id),
  first_day INTEGER,
  last_day INTEGER,
  kind TEXT NOT NULL,
  number TEXT,
  signed_on TEXT,
  name_vi TEXT, name_lo TEXT, name_en TEXT,
  feature TEXT NOT NULL,
  record TEXT NOT NULL
) STRICT;

CREATE TABLE paper_abouts (
  value TEXT NOT NULL,
  ordinal INTEGER NOT NULL REFERENCES papers (ordinal),
  PRIMARY KEY (value, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE indicators (
  ordinal INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL REFERENCES sources (id),
  first_day INTEGER,
  last_day INTEGER,
  indicator TEXT NOT NULL,
  as_of TEXT,
  certainty TEXT NOT NULL,
  feature TEXT NOT NULL,
  record TEXT NOT NULL
) STRICT;

-- Units that a figure measures, themselves or by a place in them.
CREATE TABLE indicator_units (
  value TEXT NOT NULL REFERENCES admin_units (id),
  ordinal INTEGER NOT NULL REFERENCES indicators (ordinal),
  PRIMARY KEY (value, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator_abouts (
  value TEXT NOT NULL,
  ordinal INTEGER NOT NULL REFERENCES indicators (ordinal),
  PRIMARY KEY (value, ordinal)
) STRICT, WITHOUT ROWID;

-- Distinct texts that search finds. Ids ascend by rank, so that the best come first in every index.
CREATE TABLE search_texts (
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL
) STRICT;

-- The records a text is of. `rank` orders field and collection, so that the best link of a text comes first.
CREATE TABLE search_links (
  text INTEGER NOT NULL REFERENCES search_texts (id),
  rank INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  field TEXT NOT NULL,
  collection TEXT NOT NULL,
  PRIMARY KEY (text, rank, ordinal)
) STRICT, WITHOUT ROWID;

-- Words of three characters and more, anywhere in a text; `exact` keeps the tone marks.
CREATE VIRTUAL TABLE search_trigrams USING fts5 (
  folded, exact,
  content = '', tokenize = 'trigram case_sensitive 1'
);

-- Shorter words, at the start of a word. Marks count as letters: Lao vowels are marks.
CREATE VIRTUAL TABLE search_prefixes USING fts5 (
  folded,
  content = '', detail = none, prefix = '1 2',
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
);
