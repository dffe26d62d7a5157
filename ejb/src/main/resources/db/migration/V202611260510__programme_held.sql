-- When the audits of a cycle took place: the calendar year of the first surveillance decides by when the second one is
-- done (ISO/IEC 17021-1 9.1.3.3), and the second one is opened after it.
alter table planned_audit add column held_on date;
alter table programme add column amended integer not null default 0;
update planned_audit p set held_on = (select max(a.last_day) from audit a
    where a.programme_id = p.programme_id and a.cycle_step = p.step
        and a.state in ('FIELDWORK_DONE', 'REPORT_DRAFT', 'REPORT_ISSUED', 'NC_FOLLOWUP', 'RECOMMENDED', 'CLOSED'))
    where p.opened_on is not null;
-- A first surveillance in the year of the decision leaves the next calendar year to the second one.
update certification c set surveillance_due = least(c.surveillance_due,
        make_date(cast(extract(year from g.decided_on) as integer) + 1, 12, 31))
    from programme g join planned_audit s on s.programme_id = g.id and s.step = 'SURVEILLANCE_1'
    where g.id = c.programme_id and c.surveillance_due is not null
        and extract(year from s.held_on) = extract(year from g.decided_on);
