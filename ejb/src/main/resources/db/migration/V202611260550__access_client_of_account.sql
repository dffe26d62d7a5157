-- Whoever acts for a client belongs to one: an account without an organisation would be asked by nobody whose it is.
create function client_account_has_client() returns trigger language plpgsql as $$
declare
    lost boolean;
begin
    execute format('select exists (select 1 from %1$I.account a join %1$I.account_role r on r.account_id = a.id'
            || ' where a.id = $1 and a.client_id is null and r.role in (''CLIENT'', ''EVID''))', tg_table_schema)
        into lost using new.account_id;
    if lost then
        raise exception 'an account of a client has an organisation' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger account_role_client after insert or update on account_role
    deferrable initially deferred for each row execute function client_account_has_client();
