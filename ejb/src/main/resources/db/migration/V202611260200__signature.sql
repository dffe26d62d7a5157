-- A person's click under a content: the content itself with its hash, given once and never changed (ISO/IEC 17021-1 5.1.2,
-- 9.4.8, 9.5.1.4). The database makes the hash again: a signature over something else cannot be kept.
create table signature (
    id         uuid primary key,
    version    bigint      not null,
    number     text        not null unique,
    created_at timestamptz not null,
    signed     text        not null check (signed in ('AGREEMENT', 'AUDIT_REPORT', 'DECISION')),
    record_id  uuid        not null,
    client_id  uuid        not null references client,
    capacity   text        not null check (capacity in ('CLIENT', 'CERTIFICATION_BODY', 'TEAM_LEADER', 'DECISION_MAKER')),
    account_id uuid        not null,
    name       text        not null check (name <> ''),
    signed_on  date        not null,
    content    text        not null check (content::jsonb is not null),
    sha256     text        not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    unique (signed, record_id, capacity)
);
create function signature_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a signature stays as it was given: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger signature_no_change before update or delete on signature
    for each row execute function signature_stays();
create trigger signature_no_truncate before truncate on signature
    for each statement execute function signature_stays();
revoke update, delete, truncate on signature from ${app};
