-- Audit programmes: the audits of one cycle of three years with their dates and days (ISO/IEC 17021-1 9.1.3).
create table programme (
    id                uuid primary key,
    version           bigint      not null,
    number            text        not null unique,
    created_at        timestamptz not null,
    application_id    uuid        not null unique references application,
    client_id         uuid        not null references client,
    standard          text        not null,
    decided_on        date,
    adjustment_reason text
);
create index programme_client on programme (client_id, created_at);
create index programme_created on programme (created_at, id);
create table planned_audit (
    id           uuid primary key,
    programme_id uuid    not null references programme,
    step         text    not null check (step in ('STAGE1', 'STAGE2', 'SURVEILLANCE_1', 'SURVEILLANCE_2',
        'RECERTIFICATION')),
    window_from  date    not null,
    window_to    date    not null,
    days         numeric not null check (days > 0),
    unique (programme_id, step),
    check (window_to >= window_from)
);
