-- Accounts of the local login, their roles, bearer tokens by hash.
create table account (
    id            uuid primary key,
    version       bigint      not null,
    username      text        not null unique check (username = lower(username) and length(username) between 1 and 320),
    name          text        not null,
    password_hash text        not null,
    language      text        not null check (language in ('en', 'el')),
    enabled       boolean     not null,
    client_id     uuid,
    person_id     uuid,
    created_at    timestamptz not null
);
create table account_role (
    account_id uuid not null references account,
    role       text not null,
    primary key (account_id, role)
);
create table access_token (
    hash       text primary key,
    account_id uuid        not null references account,
    created_at timestamptz not null,
    expires_at timestamptz not null
);
create index access_token_expiry on access_token (expires_at);
