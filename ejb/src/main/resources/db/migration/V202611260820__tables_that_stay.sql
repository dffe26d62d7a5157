-- TRUNCATE asks no row: each table whose rows stay refuses it by a trigger of its own. The steps of a finding stay for the owner too.
create trigger audit_report_no_truncate before truncate on audit_report
    for each statement execute function is_append_only();
create trigger evidence_file_no_truncate before truncate on evidence_file
    for each statement execute function is_append_only();
create trigger certification_status_no_truncate before truncate on certification_status
    for each statement execute function is_append_only();
create trigger certificate_status_no_truncate before truncate on certificate_status
    for each statement execute function is_append_only();
create trigger certificate_no_truncate before truncate on certificate
    for each statement execute function is_append_only();
create trigger finding_step_no_change before update or delete on finding_step
    for each row execute function is_append_only();
create trigger finding_step_no_truncate before truncate on finding_step
    for each statement execute function is_append_only();

-- the schema of the table itself: a demo that starts over makes its schema under another name
create or replace function evidence_submitted_stays() returns trigger language plpgsql as $$
declare
    submitted boolean;
begin
    execute format('select exists (select 1 from %I.evidence_revision where id = $1 and submitted_at is not null)',
        tg_table_schema) into submitted using old.revision_id;
    if submitted then
        raise exception 'files of a submitted revision stay as they are' using errcode = 'insufficient_privilege';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
