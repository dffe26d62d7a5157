-- Requests for evidence, evidence with its revisions, and files named by the hash of their bytes; nothing submitted is ever changed.
create table evidence_request (
    id           uuid primary key,
    version      bigint      not null,
    number       text        not null unique,
    created_at   timestamptz not null,
    audit_id     uuid        not null references audit,
    client_id    uuid        not null references client,
    clauses      text        not null check (clauses <> ''),
    title        text        not null check (title <> ''),
    wording      text,
    due          date,
    state        text        not null check (state in ('REQUESTED', 'RECEIVED', 'ACCEPTED', 'MORE_NEEDED', 'WITHDRAWN')),
    requested_by text        not null,
    reason       text,
    check (state not in ('MORE_NEEDED', 'WITHDRAWN') or reason is not null)
);
create index evidence_request_audit on evidence_request (audit_id, created_at);
create index evidence_request_client on evidence_request (client_id, created_at, id);
create table evidence (
    id         uuid primary key,
    version    bigint      not null,
    number     text        not null unique,
    created_at timestamptz not null,
    client_id  uuid        not null references client,
    request_id uuid references evidence_request,
    audit_id   uuid references audit,
    title      text        not null check (title <> ''),
    clauses    text        not null,
    state      text        not null check (state in ('NEW', 'ACCEPTED_FOR_REVIEW', 'SUFFICIENT', 'INSUFFICIENT', 'NOT_RELEVANT')),
    revision   integer     not null check (revision >= 0)
);
create index evidence_client on evidence (client_id, created_at, id);
create index evidence_of_request on evidence (request_id);
create index evidence_created on evidence (created_at, id);
create table evidence_revision (
    id           uuid primary key,
    evidence_id  uuid    not null references evidence,
    n            integer not null check (n > 0),
    covers_from  date,
    covers_to    date check (covers_to >= covers_from),
    submitted_at timestamptz,
    submitted_by text,
    status       text    not null,
    reason       text,
    comment      text,
    reviewed_by  text,
    reviewed_on  date,
    unique (evidence_id, n)
);
create table evidence_file (
    id          uuid primary key,
    revision_id uuid        not null references evidence_revision,
    k           integer     not null check (k > 0),
    name        text        not null check (name <> '' and name !~ '[/\\[:cntrl:]]'),
    media_type  text        not null,
    size        bigint      not null check (size > 0),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    received_at timestamptz not null,
    unique (revision_id, k)
);
create index evidence_file_hash on evidence_file (sha256);

create function evidence_submitted_stays() returns trigger language plpgsql set search_path from current as $$
begin
    if exists (select 1 from evidence_revision r where r.id = old.revision_id and r.submitted_at is not null) then
        raise exception 'files of a submitted revision stay as they are' using errcode = 'insufficient_privilege';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger evidence_file_stays before update or delete on evidence_file
    for each row execute function evidence_submitted_stays();
