-- Which audits of a cycle are opened already: surveillance follows the decision (ISO/IEC 17021-1 9.1.3.2).
alter table planned_audit add column opened_on date;
update planned_audit set opened_on = (select cast(p.created_at as date) from programme p where p.id = programme_id)
    where step in ('STAGE1', 'STAGE2');
create index planned_audit_waiting on planned_audit (window_from)
    where opened_on is null and step in ('SURVEILLANCE_1', 'SURVEILLANCE_2');
