-- Every issued version is kept byte for byte (ISO/IEC 17021-1 9.9.4): a later program prints the same record otherwise.
create table certificate_document (
    id             uuid primary key,
    certificate_id uuid  not null references certificate,
    language       text  not null check (language <> ''),
    sha256         text  not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content        bytea not null check (encode(sha256(content), 'hex') = sha256),
    unique (certificate_id, language)
);
create function certificate_document_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a certificate stays as it was printed: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger certificate_document_no_change before update or delete on certificate_document
    for each row execute function certificate_document_stays();
create trigger certificate_document_no_truncate before truncate on certificate_document
    for each statement execute function certificate_document_stays();
revoke update, delete, truncate on certificate_document from ${app};
