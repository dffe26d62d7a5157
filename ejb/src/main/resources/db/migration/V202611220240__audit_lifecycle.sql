-- Audits with team, checklist answers and report (ISO/IEC 17021-1 9.2 to 9.4). An issued report never changes.
create table audit (
    id                  uuid primary key,
    version             bigint      not null,
    number              text        not null unique,
    created_at          timestamptz not null,
    programme_id        uuid        not null references programme,
    client_id           uuid        not null references client,
    type                text        not null check (type in ('STAGE1', 'STAGE2', 'SURVEILLANCE', 'RECERTIFICATION',
        'FOLLOW_UP', 'SCOPE_EXTENSION', 'SHORT_NOTICE')),
    state               text        not null check (state in ('PLANNED', 'TEAM_PROPOSED', 'TEAM_CONFIRMED',
        'PLAN_SENT', 'CONFIRMED', 'IN_PROGRESS', 'FIELDWORK_DONE', 'REPORT_DRAFT', 'REPORT_ISSUED', 'NC_FOLLOWUP',
        'RECOMMENDED', 'CLOSED', 'POSTPONED', 'CANCELLED', 'TERMINATED_EARLY')),
    standard            text        not null,
    checklist_version   text        not null,
    repeats_id          uuid references audit,
    window_from         date,
    window_to           date,
    required_days       numeric     not null check (required_days > 0),
    first_day           date,
    last_day            date,
    content             text        not null,
    objection_until     date,
    objections          text        not null,
    termination         text,
    stage1_result       text check (stage1_result in ('READY', 'READY_WITH_CONCERNS', 'NOT_READY')),
    report_issued_on    date,
    recommendation      text,
    recommendation_text text,
    check (state not in ('REPORT_ISSUED', 'NC_FOLLOWUP', 'RECOMMENDED') or report_issued_on is not null),
    check (state <> 'RECOMMENDED' or recommendation is not null)
);
create index audit_programme on audit (programme_id, created_at);
create index audit_client on audit (client_id, created_at);
create index audit_state on audit (state, created_at, id);
create index audit_days on audit (first_day, last_day);
create table audit_seat (
    id             uuid primary key,
    audit_id       uuid    not null references audit,
    position       integer not null,
    person_id      uuid    not null,
    part           text    not null check (part in ('LEAD', 'AUDITOR', 'TECHNICAL_EXPERT', 'TRAINEE', 'OBSERVER')),
    days           numeric check (days >= 0),
    evaluator_id   uuid,
    responsible_id uuid,
    justification  text
);
create index audit_seat_audit on audit_seat (audit_id, position);
create index audit_seat_person on audit_seat (person_id);
create table checklist_answer (
    id          uuid primary key,
    version     bigint      not null,
    number      text        not null unique,
    created_at  timestamptz not null,
    audit_id    uuid        not null references audit,
    client_id   uuid        not null references client,
    code        text        not null,
    result      text check (result in ('CONFORM', 'NONCONFORM', 'OBSERVED', 'CONCERN', 'NOT_APPLICABLE',
        'NOT_AUDITED')),
    note        text,
    reason      text,
    person_id   uuid,
    answered_on date,
    comment     text,
    unique (audit_id, code)
);
create table audit_report (
    id         uuid primary key references audit,
    version    bigint      not null,
    number     text        not null unique,
    created_at timestamptz not null,
    client_id  uuid        not null references client,
    language   text        not null check (language in ('en', 'el')),
    content    text        not null,
    issued_on  date
);
create function audit_report_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'report % is issued: % refused', old.number, tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger audit_report_no_change before update or delete on audit_report
    for each row when (old.issued_on is not null) execute function audit_report_is_final();
