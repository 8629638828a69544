create table runs (
    seq integer primary key autoincrement,
    name text not null unique,
    spec text not null,
    provider text not null,
    demo integer not null check (demo in (0, 1)),
    state text not null check (state in ('running', 'paused', 'cancelled', 'done', 'stopped')),
    message text not null default '',
    plan_key text not null,
    planner_version text not null,
    catalogue_revision text not null references catalogue_revisions (hash),
    total integer not null check (total > 0),
    slice_size integer not null check (slice_size > 0),
    -- Requests that were sent and may cost money; the cap holds against this.
    bought integer not null default 0 check (bought >= 0),
    created_at integer not null,
    updated_at integer not null,
    finished_at integer,
    -- Set when a run is to go; its rows follow, also after a restart.
    deleted_at integer
) strict;

-- Counters, kept in the transaction of the change that they count.
create table run_subtasks (
    run text not null references runs (name) on delete cascade,
    subtask text not null,
    kind text not null,
    domain text not null,
    planned integer not null,
    done integer not null default 0,
    refused integer not null default 0,
    failed integer not null default 0,
    in_doubt integer not null default 0,
    pictures integer not null default 0,
    primary key (run, subtask)
) strict, without rowid;

-- Slices that were taken up. The digest is of the samples that the plan gave, and must be the same after a restart.
create table slices (
    run text not null references runs (name) on delete cascade,
    slice integer not null check (slice >= 0),
    digest text,
    done integer not null default 0 check (done in (0, 1)),
    primary key (run, slice)
) strict, without rowid;

create index slices_open on slices (run, slice) where done = 0;
