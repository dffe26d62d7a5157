-- One certification for one client and one standard, until it is over (rulebook §5.3, C20). Where a body has two already, the
-- later one stays beside the first and is named so.
alter table certification add column beside boolean not null default false;
update certification c set beside = true
    where c.state in ('IN_INITIAL', 'AWAITING_DECISION', 'ACTIVE', 'SUSPENDED', 'EXPIRED_RESTORABLE')
        and exists (select 1 from certification o
            where o.client_id = c.client_id and o.standard = c.standard
                and o.state in ('IN_INITIAL', 'AWAITING_DECISION', 'ACTIVE', 'SUSPENDED', 'EXPIRED_RESTORABLE')
                and (o.created_at, o.id) < (c.created_at, c.id));
create unique index certification_living on certification (client_id, standard)
    where not beside and state in ('IN_INITIAL', 'AWAITING_DECISION', 'ACTIVE', 'SUSPENDED', 'EXPIRED_RESTORABLE');
