-- Numbers for people; the shift of the business date in a demo; answers kept for repeated writes.
create table number_series (
    series text primary key,
    last   bigint not null check (last > 0)
);
create table business_clock (
    one        boolean primary key default true check (one),
    shift_days bigint not null
);
insert into business_clock (shift_days) values (0);
create table idempotent_answer (
    account_id uuid        not null,
    key        text        not null,
    request    text        not null,
    status     integer,
    location   text,
    body       text,
    created_at timestamptz not null,
    primary key (account_id, key)
);
