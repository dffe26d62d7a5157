-- What audit teams found, and every step of each nonconformity since; steps are added, never changed.
create table finding (
    id                  uuid primary key,
    version             bigint      not null,
    number              text        not null unique,
    created_at          timestamptz not null,
    audit_id            uuid        not null references audit,
    audit_number        text        not null,
    client_id           uuid        not null references client,
    author_id           uuid        not null,
    author_name         text        not null,
    type                text check (type in ('NONCONFORMITY', 'OFI', 'CONFORMITY', 'AREA_OF_CONCERN')),
    grade               text check (grade in ('MAJOR', 'MINOR')),
    ground              text check (ground in ('PROCESS_CONTROL_DOUBT', 'SYSTEMIC_FAILURE')),
    clause              text,
    statement           text,
    objective_evidence  text,
    evidence_ids        text        not null,
    state               text        not null check (state in ('DRAFT', 'ISSUED', 'RESPONSE_SUBMITTED', 'RETURNED',
                            'PLAN_ACCEPTED', 'EVIDENCE_SUBMITTED', 'VERIFIED', 'DISPUTED', 'VOIDED')),
    issued_on           date,
    response_due        date,
    close_due           date,
    verified_on         date,
    verification_method text check (verification_method in ('FULL_AUDIT', 'LIMITED_AUDIT', 'DOCUMENTS')),
    answer_draft        text check (answer_draft is null or answer_draft::jsonb is not null),
    check (state in ('DRAFT', 'VOIDED') or issued_on is not null),
    check (state in ('DRAFT', 'VOIDED') or (type is not null and clause is not null and statement is not null
        and objective_evidence is not null and (type = 'NONCONFORMITY') = (grade is not null))),
    check (state in ('DRAFT', 'ISSUED', 'VOIDED') or type = 'NONCONFORMITY'),
    check (state <> 'VERIFIED' or verified_on is not null)
);
create index finding_audit on finding (audit_id, created_at);
create index finding_client on finding (client_id, created_at, id);
create index finding_created on finding (created_at, id);
create table finding_step (
    id         uuid primary key,
    finding_id uuid    not null references finding,
    n          integer not null check (n > 0),
    kind       text    not null,
    on_day     date    not null,
    by_name    text    not null,
    person_id  uuid,
    words      text,
    content    text check (content is null or content::jsonb is not null),
    unique (finding_id, n)
);
revoke update, delete, truncate on finding_step from ${app};
