-- Catalogue items: every save is a new version, nothing is overwritten. Times are milliseconds since 1970 everywhere.
create table catalogue_items (
    kind text not null,
    id text not null,
    version integer not null check (version > 0),
    body text not null,
    hash text not null,
    author text not null,
    -- 1 where the text came with Pairloom, 0 where a person wrote it.
    shipped integer not null check (shipped in (0, 1)),
    created_at integer not null,
    primary key (kind, id, version)
) strict;

-- A catalogue as a whole: which version of each item. A run pins one of these.
create table catalogue_revisions (
    hash text primary key,
    manifest text not null,
    created_at integer not null
) strict, without rowid;
