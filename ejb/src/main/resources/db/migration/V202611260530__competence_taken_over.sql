-- Authorisations begin on the day they are recorded or later; older ones are taken over, and say so (ISO/IEC 17021-1 7.1.3).
alter table competence add column taken_over boolean not null default false;
update competence set taken_over = true where valid_from < cast(created_at as date);
-- One that is revoked before its first day ends on the day before.
do $$
declare
    former text;
begin
    select conname into strict former from pg_constraint
        where conrelid = cast('competence' as regclass) and pg_get_constraintdef(oid) like '%(valid_to >= valid_from)%';
    execute format('alter table competence drop constraint %I', former);
end $$;
alter table competence add constraint competence_valid check (valid_to >= valid_from - 1);
-- The clearing of a disclosed situation adds what cleared it, and changes nothing else (5.2.13).
create or replace function declaration_is_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.state = 'CONFLICT' and new.state = 'CLEARED' and new.version = old.version + 1
        and (new.id, new.number, new.created_at, new.person_id, new.client_id, new.declared_on, new.conflict,
             new.statement, new.consultancy_end, new.note, new.recorded_by)
            is not distinct from
            (old.id, old.number, old.created_at, old.person_id, old.client_id, old.declared_on, old.conflict,
             old.statement, old.consultancy_end, old.note, old.recorded_by)
    then
        return new;
    end if;
    raise exception 'declarations are append-only: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;
