-- When the client was sent the plan (ISO/IEC 17021-1 9.2.3.4); what was never sent is not the client's to see.
alter table audit add column plan_sent_on date;
update audit set plan_sent_on = coalesce(first_day, cast(created_at as date))
    where state not in ('PLANNED', 'TEAM_PROPOSED', 'TEAM_CONFIRMED', 'POSTPONED', 'CANCELLED');
