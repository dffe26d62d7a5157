-- The outbox: what people are told, written with the step that causes it, sent by mail afterwards.
create table notice (
    id            uuid primary key,
    version       bigint      not null,
    number        text        not null unique,
    created_at    timestamptz not null,
    kind          text        not null,
    account_id    uuid,
    name          text        not null,
    email         text,
    language      text        not null check (language in ('en', 'el')),
    subject       text        not null,
    body          text        not null,
    record_type   text,
    record_id     uuid,
    record_number text,
    client_id     uuid,
    invitation_id uuid references invitation,
    reply_to      text,
    once          text unique,
    state         text        not null check (state in ('WAITING', 'SENT', 'FAILED', 'KEPT')),
    attempts      integer     not null,
    next_attempt  timestamptz,
    last_error    text,
    sent_at       timestamptz,
    read_at       timestamptz
);
create index notice_waiting on notice (next_attempt) where state = 'WAITING';
create index notice_of_account on notice (account_id, created_at);
create index notice_created on notice (created_at, id);
