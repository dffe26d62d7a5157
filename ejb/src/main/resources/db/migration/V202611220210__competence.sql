-- People, what they are authorised for, and what they declared about clients (ISO/IEC 17021-1 7.1–7.4, 5.2.13).
create table technical_area (
    code     text primary key,
    position integer not null unique,
    name_en  text    not null,
    name_el  text    not null
);
insert into technical_area (position, code, name_en, name_el) values
    (1, 'SERVICE_DESK', 'Service desk and end-user support', 'Εξυπηρέτηση και υποστήριξη τελικών χρηστών'),
    (2, 'INFRASTRUCTURE', 'Infrastructure, hosting and cloud', 'Υποδομές, φιλοξενία και υπολογιστικό νέφος'),
    (3, 'APPLICATION', 'Application development and management', 'Ανάπτυξη και διαχείριση εφαρμογών'),
    (4, 'NETWORK', 'Network and telecommunications', 'Δίκτυα και τηλεπικοινωνίες'),
    (5, 'SECURITY', 'Managed security', 'Διαχειριζόμενες υπηρεσίες ασφάλειας'),
    (6, 'BUSINESS_PROCESS', 'Business process and other services', 'Επιχειρησιακές διεργασίες και άλλες υπηρεσίες'),
    (7, 'DATA_CENTRE', 'Data centre facilities', 'Εγκαταστάσεις κέντρων δεδομένων');

create table person (
    id                  uuid primary key,
    version             bigint      not null,
    number              text        not null unique,
    created_at          timestamptz not null,
    name                text        not null check (name <> ''),
    email               text,
    employment          text        not null check (employment in ('EMPLOYED', 'CONTRACT', 'COMMITTEE')),
    contract_from       date,
    contract_until      date,
    agreement_signed_on date,
    languages           text        not null,
    background          text,
    check (contract_until >= contract_from)
);
create index person_created on person (created_at, id);

create table competence (
    id              uuid primary key,
    version         bigint      not null,
    number          text        not null unique,
    created_at      timestamptz not null,
    person_id       uuid        not null references person,
    function        text        not null check (function in ('APPLICATION_REVIEW', 'AUDITOR', 'LEAD_AUDITOR',
        'TECHNICAL_EXPERT', 'DECISION')),
    standard        text        not null,
    technical_area  text references technical_area,
    valid_from      date        not null,
    valid_to        date,
    evidence        text        not null check (evidence <> ''),
    evaluator_id    uuid        not null references person check (evaluator_id <> person_id),
    witnessed_on    date,
    witnessed_audit text,
    end_reason      text,
    check (valid_to >= valid_from),
    check (function not in ('AUDITOR', 'LEAD_AUDITOR') or witnessed_on is not null and witnessed_audit <> '')
);
create index competence_person on competence (person_id, valid_from);
create index competence_held on competence (standard, function, valid_from);

create table declaration (
    id              uuid primary key,
    version         bigint      not null,
    number          text        not null unique,
    created_at      timestamptz not null,
    person_id       uuid        not null references person,
    client_id       uuid        not null references client,
    state           text        not null check (state in ('NO_CONFLICT', 'CONFLICT', 'CLEARED')),
    declared_on     date        not null,
    conflict        boolean     not null,
    statement       text,
    consultancy_end date,
    note            text,
    recorded_by     text        not null,
    cleared_on      date,
    cleared_by      text,
    clear_reason    text,
    check (conflict = (state <> 'NO_CONFLICT')),
    check (not conflict or statement <> ''),
    check (state <> 'CLEARED' or cleared_on is not null and clear_reason <> '')
);
create index declaration_pair on declaration (person_id, client_id, created_at);
create index declaration_created on declaration (created_at, id);

create function declaration_is_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.state = 'CONFLICT' and new.state = 'CLEARED'
        and (new.id, new.person_id, new.client_id, new.declared_on, new.conflict, new.statement, new.consultancy_end)
            is not distinct from
            (old.id, old.person_id, old.client_id, old.declared_on, old.conflict, old.statement, old.consultancy_end)
    then
        return new;
    end if;
    raise exception 'declarations are append-only: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger declaration_no_change before update or delete on declaration
    for each row execute function declaration_is_append_only();
create trigger declaration_no_truncate before truncate on declaration
    for each statement execute function declaration_is_append_only();
