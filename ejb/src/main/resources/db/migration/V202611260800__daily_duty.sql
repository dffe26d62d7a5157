-- The last civil day for each duty: one that fails is made good later and holds up no other. Its row is the lock between nodes.
create table daily_duty (
    duty     text primary key,
    last_day date
);
insert into daily_duty (duty, last_day)
select duty, last_day from daily_run, (values ('CertificationDuty'), ('ObjectionDuty'), ('SurveillanceDuty')) known (duty)
where last_day is not null;
drop table daily_run;
