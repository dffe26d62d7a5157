-- The days that the client accepted together with the team (ISO/IEC 17021-1 9.2.3.4).
alter table audit add column agreed_first_day date;
alter table audit add column agreed_last_day date;
update audit set agreed_first_day = first_day, agreed_last_day = last_day
    where state not in ('PLANNED', 'TEAM_PROPOSED', 'POSTPONED', 'CANCELLED');
