-- What a decision rests on, as it was handed in (ISO/IEC 17021-1 9.5.1.4): the record's own data beside its hash.
create table decision_document (
    id          uuid primary key,
    decision_id uuid not null references decision,
    handed_in   date not null,
    type        text not null,
    record_id   uuid not null,
    number      text not null,
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content     text not null check (content::jsonb is not null)
);
create index decision_document_of on decision_document (decision_id, record_id);
create function decision_document_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what was handed in stays as it was: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger decision_document_no_change before update or delete on decision_document
    for each row execute function decision_document_stays();
create trigger decision_document_no_truncate before truncate on decision_document
    for each statement execute function decision_document_stays();
revoke update, delete, truncate on decision_document from ${app};
