-- The trigger looked for revisions in the schema that it was made in, which a new start of the demo renames afterwards.
create or replace function evidence_submitted_stays() returns trigger language plpgsql as $$
declare
    submitted boolean;
begin
    execute format('select exists (select 1 from %I.evidence_revision r where r.id = $1 and r.submitted_at is not null)',
        tg_table_schema) into submitted using old.revision_id;
    if submitted then
        raise exception 'files of a submitted revision stay as they are' using errcode = 'insufficient_privilege';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
