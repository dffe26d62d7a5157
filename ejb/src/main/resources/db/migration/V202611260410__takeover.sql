-- Files with what a body already had, as they were read; kept with what became of them (ISO/IEC 17021-1 9.9.1).
create table takeover (
    id          uuid primary key,
    version     bigint      not null,
    number      text        not null unique,
    created_at  timestamptz not null,
    state       text        not null check (state in ('RECEIVED', 'DONE')),
    file_name   text        not null check (file_name <> ''),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content     text        not null,
    received_by text        not null,
    done_by     text,
    done_on     date,
    check ((state = 'DONE') = (done_on is not null))
);
create index takeover_created on takeover (created_at, id);
revoke delete, truncate on takeover from ${app};
