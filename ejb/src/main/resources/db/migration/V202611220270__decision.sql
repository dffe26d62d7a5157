-- Certification decisions (ISO/IEC 17021-1 9.5); a decided one never changes again, whoever asks.
create table decision (
    id                   uuid primary key,
    version              bigint      not null,
    number               text        not null unique,
    created_at           timestamptz not null,
    state                text        not null check (state in ('PENDING', 'IN_REVIEW', 'RETURNED', 'DECIDED')),
    kind                 text        not null check (kind in ('INITIAL', 'SUSPENSION', 'RESTORATION', 'WITHDRAWAL',
        'REDUCTION')),
    certification_id     uuid        not null,
    certification_number text        not null,
    client_id            uuid        not null references client,
    client_name          text        not null,
    standard             text        not null,
    programme_id         uuid        not null,
    application_id       uuid        not null references application,
    proposal             text        not null,
    documents            text        not null,
    exchanges            text        not null,
    opened_on            date,
    due                  date,
    closed_on            date,
    taken_by             uuid,
    taken_by_name        text,
    taken_on             date,
    outcome              text,
    reason               text,
    scope                text,
    effective            date,
    decided_on           date,
    certificate_id       uuid,
    checks               text        not null,
    check (state in ('PENDING', 'RETURNED') or taken_by is not null),
    check (state <> 'DECIDED' or (outcome is not null and decided_on is not null and effective >= decided_on)),
    check (state = 'DECIDED' or (outcome is null and decided_on is null and certificate_id is null)),
    check (outcome <> 'REFUSE' or reason <> '')
);
create index decision_state on decision (state, created_at, id);
create index decision_created on decision (created_at, id);
create index decision_client on decision (client_id);
create unique index decision_one_open on decision (certification_id) where state <> 'DECIDED' and closed_on is null;

create function decision_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state = 'DECIDED' then
        raise exception 'a decision stays as it was decided: % refused', tg_op using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger decision_no_change before update or delete on decision
    for each row execute function decision_stays();
create function decision_no_truncation() returns trigger language plpgsql as $$
begin
    raise exception 'decisions are kept: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger decision_no_truncate before truncate on decision
    for each statement execute function decision_no_truncation();
revoke delete, truncate on decision from ${app};
