-- Surveillance of a certification: by when the next one is done, and when it was maintained last (9.1.3.3, 9.6.1).
alter table certification add column surveillance_due date;
alter table certification add column maintained_on date;
update certification set surveillance_due = first_surveillance_latest where state in ('ACTIVE', 'SUSPENDED');
create index certification_surveillance on certification (surveillance_due) where state in ('ACTIVE', 'SUSPENDED');
alter table decision drop constraint decision_kind_check;
alter table decision add constraint decision_kind_check check (kind in ('INITIAL', 'SUSPENSION', 'RESTORATION',
    'WITHDRAWAL', 'REDUCTION', 'SURVEILLANCE'));
