-- Which surveillance audit a review is about (ISO/IEC 17021-1 9.6.1 a); several of one cycle can be open at once.
alter table decision add column audit_id uuid references audit;
update decision d set audit_id = (select a.id from audit a where a.programme_id = d.programme_id and a.type = 'SURVEILLANCE'
    and a.state <> 'CANCELLED' order by a.created_at desc, a.number desc limit 1)
    where d.kind = 'SURVEILLANCE' and d.state <> 'DECIDED';
alter table decision add constraint decision_of_audit check (kind <> 'SURVEILLANCE' or audit_id is not null) not valid;
create index decision_audit on decision (audit_id) where audit_id is not null;
