-- What another process asks of the one that owns the folder, and what that one answered.
create table requests (
    seq integer primary key autoincrement,
    body text not null,
    answer text,
    created_at integer not null,
    answered_at integer
) strict;
