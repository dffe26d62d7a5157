-- The trail of ISO/IEC 17021-1 9.9: lines are added, never changed, whoever asks.
grant usage on schema ${flyway:defaultSchema} to ${app};
alter default privileges in schema ${flyway:defaultSchema} grant select, insert, update, delete on tables to ${app};
alter default privileges in schema ${flyway:defaultSchema} grant usage, select on sequences to ${app};

create table journal (
    id             bigint generated always as identity primary key,
    at             timestamptz not null,
    business_date  date        not null,
    account_id     uuid        not null,
    username       text        not null,
    name           text        not null,
    role           text        not null,
    what           text        not null,
    transition     text,
    subject_type   text,
    subject_id     uuid,
    subject_number text,
    client_id      uuid,
    from_state     text,
    to_state       text,
    outcome        text        not null check (outcome in ('DONE', 'REFUSED', 'FORBIDDEN')),
    reason         text,
    gates          text check (gates is null or gates::jsonb is not null)
);
create index journal_subject on journal (subject_type, subject_id, id);
create index journal_client on journal (client_id, id);

create function journal_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger journal_no_change before update or delete on journal
    for each row execute function journal_is_append_only();
create trigger journal_no_truncate before truncate on journal
    for each statement execute function journal_is_append_only();
revoke update, delete, truncate on journal from ${app};
grant select, insert on journal to ${app};
