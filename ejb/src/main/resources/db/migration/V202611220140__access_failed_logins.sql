-- Failed logins of the last minutes, so that guessing is slowed down on all nodes together.
create table login_failure (
    username text        not null,
    address  text        not null,
    at       timestamptz not null
);
create index login_failure_key on login_failure (username, address, at);
create index login_failure_at on login_failure (at);
