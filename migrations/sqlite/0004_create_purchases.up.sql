-- One row a request that may cost money, written as `sent` before its first byte goes out.
create table purchases (
    run text not null,
    ordinal integer not null,
    stage integer not null,
    attempt integer not null check (attempt > 0),
    -- `unbilled`: known not to have been carried out (rate limit, no connection).
    state text not null check (state in ('sent', 'received', 'refused', 'failed', 'in-doubt', 'unbilled')),
    request_hash text not null,
    request_id text not null default '',
    message text not null default '',
    sent_at integer not null,
    settled_at integer,
    primary key (run, ordinal, stage, attempt),
    foreign key (run, ordinal) references samples (run, ordinal) on delete cascade
) strict, without rowid;

create index purchases_sent on purchases (run, ordinal, stage, attempt) where state = 'sent';
