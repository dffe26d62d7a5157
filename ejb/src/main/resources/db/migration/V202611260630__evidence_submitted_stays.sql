-- What was submitted stays: no file comes to a submitted revision, and none is opened again (ISO/IEC 17021-1 9.9.1).
-- Who owns the tables fills them from elsewhere (seed, restore); the application's role does not own them.
create function evidence_file_comes_before_submission() returns trigger language plpgsql as $$
declare
    submitted boolean;
begin
    if pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'USAGE') then
        return new;
    end if;
    execute format('select exists (select 1 from %I.evidence_revision r where r.id = $1 and r.submitted_at is not null)',
        tg_table_schema) into submitted using new.revision_id;
    if submitted then
        raise exception 'a submitted revision takes no more files' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger evidence_file_comes before insert or update on evidence_file
    for each row execute function evidence_file_comes_before_submission();
create function evidence_revision_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.id = old.id and new.evidence_id = old.evidence_id and new.n = old.n
        and new.submitted_at = old.submitted_at and new.submitted_by is not distinct from old.submitted_by
        and new.covers_from is not distinct from old.covers_from and new.covers_to is not distinct from old.covers_to
    then
        return new;
    end if;
    raise exception 'a submitted revision stays as it is' using errcode = 'insufficient_privilege';
end $$;
create trigger evidence_revision_stays before update or delete on evidence_revision
    for each row when (old.submitted_at is not null) execute function evidence_revision_stays();
