-- Which place of the cycle an audit takes; none for audits beside the cycle.
alter table audit add column cycle_step text check (cycle_step in ('STAGE1', 'STAGE2', 'SURVEILLANCE_1',
    'SURVEILLANCE_2', 'RECERTIFICATION'));
update audit set cycle_step = type where type in ('STAGE1', 'STAGE2');
