-- Whoever acts for a client belongs to one: an account without an organisation would be asked by nobody whose it is.
create function client_account_has_client() returns trigger language plpgsql as $$
begin
    if exists (select 1 from account a join account_role r on r.account_id = a.id
               where a.id = new.account_id and a.client_id is null and r.role in ('CLIENT', 'EVID')) then
        raise exception 'an account of a client has an organisation' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger account_role_client after insert or update on account_role
    deferrable initially deferred for each row execute function client_account_has_client();
