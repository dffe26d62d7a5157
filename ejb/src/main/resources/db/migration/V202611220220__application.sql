-- Applications for certification, with review, audit time and agreement (ISO/IEC 17021-1 9.1, 5.1.2).
create table application (
    id                 uuid primary key,
    version            bigint      not null,
    number             text        not null unique,
    created_at         timestamptz not null,
    client_id          uuid        not null references client,
    state              text        not null check (state in ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'INFO_REQUESTED',
        'ACCEPTED', 'DECLINED', 'PROPOSAL_SENT', 'AGREEMENT_SIGNED', 'IN_PROGRAMME', 'WITHDRAWN')),
    standard           text,
    content            text        not null,
    review             text        not null,
    audit_time         text,
    agreement          text,
    submitted_on       date,
    reviewer_person_id uuid,
    gaps               text,
    gaps_answer        text,
    decline_reason     text,
    check (state <> 'DECLINED' or decline_reason <> ''),
    check (state not in ('PROPOSAL_SENT', 'AGREEMENT_SIGNED', 'IN_PROGRAMME') or agreement is not null)
);
create index application_client on application (client_id, created_at);
create index application_state on application (state, created_at, id);
