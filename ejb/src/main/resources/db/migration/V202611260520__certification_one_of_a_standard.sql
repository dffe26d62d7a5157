-- One certification for one client and one standard, until it is over (rulebook §5.3, C20).
create unique index certification_living on certification (client_id, standard)
    where state in ('IN_INITIAL', 'AWAITING_DECISION', 'ACTIVE', 'SUSPENDED', 'EXPIRED_RESTORABLE');
