-- A try counts from its beginning, so that guesses sent together count too; one that succeeds is taken out again.
alter table login_failure
    add id uuid not null default gen_random_uuid(),
    add failed boolean not null default true;
create index login_failure_address on login_failure (address, at);
