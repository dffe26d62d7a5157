-- One-time links by which somebody opens an account or chooses another password. Of a link only the SHA-256 is kept.
create table invitation (
    id           uuid primary key,
    version      bigint      not null,
    number       text        not null unique,
    created_at   timestamptz not null,
    kind         text        not null check (kind in ('INVITATION', 'REGISTRATION', 'PASSWORD')),
    state        text        not null check (state in ('OPEN', 'USED', 'WITHDRAWN')),
    email        text        not null check (email = lower(email) and length(email) between 3 and 320),
    name         text,
    language     text        not null check (language in ('en', 'el')),
    roles        text        not null,
    client_id    uuid references client,
    organisation text,
    person_id    uuid,
    account_id   uuid references account,
    invited_by   text        not null,
    reply_to     text,
    sent_at      timestamptz not null,
    expires_at   timestamptz not null
);
create index invitation_email on invitation (email, state);
create index invitation_client on invitation (client_id);
create index invitation_created on invitation (created_at, id);
create table invitation_token (
    hash          text primary key,
    invitation_id uuid        not null references invitation,
    created_at    timestamptz not null
);
create index invitation_token_of on invitation_token (invitation_id);
