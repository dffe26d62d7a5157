-- A revision that takes effect later leaves the one before it valid until that day; the register asks by the day.
alter table certificate add column superseded_from date;
alter table certificate disable trigger certificate_no_change;
update certificate c set superseded_from = (select min(s.since) from certificate_status s where s.certificate_id = c.id
    and s.status = 'SUPERSEDED');
alter table certificate enable trigger certificate_no_change;
create or replace function certificate_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or to_jsonb(old) - '{state,version,superseded_from}'::text[]
        <> to_jsonb(new) - '{state,version,superseded_from}'::text[]
        or old.superseded_from < coalesce(new.superseded_from, 'infinity') then
        raise exception 'what a certificate says stays as it was issued: % refused', tg_op
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create index certificate_superseding on certificate (superseded_from) where state in ('ISSUED', 'SUSPENDED');
