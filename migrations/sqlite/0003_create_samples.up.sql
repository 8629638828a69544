-- Narrow on purpose: the gallery reads it; the whole record stands beside it.
create table samples (
    seq integer primary key autoincrement,
    run text not null references runs (name) on delete cascade,
    ordinal integer not null check (ordinal >= 0),
    id text not null,
    kind text not null,
    domain text not null,
    subtask text not null,
    level text not null,
    difficulty integer not null check (difficulty between 1 and 5),
    format text not null,
    state text not null check (state in ('pending', 'done', 'refused', 'failed', 'in-doubt')),
    instruction text not null,
    message text not null default '',
    created_at integer not null,
    updated_at integer not null,
    unique (run, ordinal),
    unique (run, id)
) strict;

-- Each holds every filter, so that a page is found without touching the rows that it skips.
create index samples_by_seq on samples (seq, run, kind, domain, subtask, level, difficulty, format, state);
create index samples_by_subtask on samples (subtask, seq, run, kind, domain, level, difficulty, format, state);
create index samples_by_domain on samples (domain, seq, run, kind, subtask, level, difficulty, format, state);
create index samples_by_run on samples (run, seq, kind, domain, subtask, level, difficulty, format, state);

create table sample_records (
    seq integer primary key references samples (seq) on delete cascade,
    record text not null
) strict;

create virtual table samples_fts using fts5 (
    instruction,
    content = 'samples',
    content_rowid = 'seq',
    tokenize = 'unicode61 remove_diacritics 2'
);

create trigger samples_fts_insert after insert on samples begin
    insert into samples_fts (rowid, instruction) values (new.seq, new.instruction);
end;

create trigger samples_fts_delete after delete on samples begin
    insert into samples_fts (samples_fts, rowid, instruction) values ('delete', old.seq, old.instruction);
end;

-- How many samples there are of each combination that the gallery filters by.
create table sample_counts (
    run text not null references runs (name) on delete cascade,
    kind text not null,
    domain text not null,
    subtask text not null,
    level text not null,
    difficulty integer not null,
    format text not null,
    state text not null,
    n integer not null check (n >= 0),
    primary key (run, subtask, level, difficulty, format, state)
) strict, without rowid;

-- Stage -1 is the source of an editing sample, 0 and up are the results of its turns.
create table pictures (
    run text not null,
    ordinal integer not null,
    stage integer not null check (stage >= -1),
    hash text not null,
    media_type text not null,
    width integer not null,
    height integer not null,
    bytes integer not null,
    region text,
    -- Where each slot's things are, as far as the provider says: [[slot, region], …].
    boxes text not null,
    provenance text not null,
    created_at integer not null,
    primary key (run, ordinal, stage),
    foreign key (run, ordinal) references samples (run, ordinal) on delete cascade
) strict, without rowid;

create index pictures_by_hash on pictures (hash);
