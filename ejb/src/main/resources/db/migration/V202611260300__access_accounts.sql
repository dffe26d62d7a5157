-- Accounts become records that an administrator works with: number, state, one-time password, end of all sessions.
alter table account
    add column number   text,
    add column state    text    not null default 'ACTIVE' check (state in ('ACTIVE', 'DISABLED')),
    add column one_time boolean not null default false,
    add column epoch    bigint  not null default 0;
update account a set number = 'U-' || lpad(n.line::text, 4, '0'), state = case when enabled then 'ACTIVE' else 'DISABLED' end
    from (select id, row_number() over (order by created_at, username) as line from account) n where n.id = a.id;
insert into number_series (series, last) select 'U', count(*) from account having count(*) > 0;
alter table account alter column number set not null, add unique (number), alter column state drop default, drop column enabled;
create index account_client on account (client_id);
create index account_created on account (created_at, id);
create index access_token_account on access_token (account_id);
