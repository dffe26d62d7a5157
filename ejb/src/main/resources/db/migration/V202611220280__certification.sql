-- Certifications of one client and one standard, and every state they were in (ISO/IEC 17021-1 9.5, 9.6).
create table certification (
    id                         uuid primary key,
    version                    bigint      not null,
    number                     text        not null unique,
    created_at                 timestamptz not null,
    state                      text        not null check (state in ('IN_INITIAL', 'AWAITING_DECISION', 'REFUSED',
        'ACTIVE', 'SUSPENDED', 'EXPIRED_RESTORABLE', 'EXPIRED', 'WITHDRAWN', 'ENDED')),
    client_id                  uuid        not null references client,
    client_name                text        not null,
    standard                   text        not null,
    programme_id               uuid        not null unique,
    application_id             uuid        not null references application,
    scope                      text,
    sites                      text        not null,
    certified_on               date,
    effective                  date,
    expiry                     date,
    first_surveillance_latest  date,
    second_surveillance_target date,
    suspended_on               date,
    suspended_until            date,
    decision_id                uuid references decision,
    certificate_id             uuid,
    check (state not in ('ACTIVE', 'SUSPENDED', 'EXPIRED_RESTORABLE', 'EXPIRED', 'WITHDRAWN')
        or (scope <> '' and certified_on is not null and effective is not null and expiry >= effective)),
    check (state <> 'SUSPENDED' or (suspended_on is not null and suspended_until >= suspended_on))
);
create index certification_state on certification (state, created_at, id);
create index certification_created on certification (created_at, id);
create index certification_client on certification (client_id, created_at);
create index certification_expiry on certification (expiry) where state in ('ACTIVE', 'SUSPENDED');
create table certification_status (
    certification_id uuid    not null references certification,
    position         integer not null,
    state            text    not null,
    since            date    not null,
    decision_id      uuid references decision,
    reason           text,
    primary key (certification_id, position)
);
create function status_history_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a status that was told stays in the history: % refused', tg_op
        using errcode = 'insufficient_privilege';
end $$;
create trigger certification_status_no_change before update or delete on certification_status
    for each row execute function status_history_stays();
revoke update, delete, truncate on certification_status from ${app};
revoke delete, truncate on certification from ${app};
alter table decision add foreign key (certification_id) references certification;
