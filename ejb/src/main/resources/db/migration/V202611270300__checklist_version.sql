-- Versions of the checklist that the body made itself: read as a draft, put in force from a day, then as they are for good
-- (ISO/IEC 17021-1 10.2.3). Those that come with Attesta are files of the release.
create table checklist_version (
    id            uuid primary key,
    version       bigint      not null,
    number        text        not null unique,
    created_at    timestamptz not null,
    state         text        not null check (state in ('DRAFT', 'PUBLISHED', 'DISCARDED')),
    name          text        not null check (name ~ '^20[0-9]{2}[.][1-9][0-9]{0,2}$'),
    standard      text        not null,
    items         integer     not null check (items > 0),
    content       text        not null,
    sha256        text        not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    uploaded_by   text        not null,
    in_force_from date,
    published_on  date,
    published_by  text,
    reason        text,
    check ((state = 'PUBLISHED') = (in_force_from is not null and published_on is not null and published_by is not null
        and reason is not null)),
    check (in_force_from >= published_on)
);
create unique index checklist_version_name on checklist_version (name) where state <> 'DISCARDED';
create index checklist_version_created on checklist_version (created_at, id);

create function checklist_version_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if old.state = 'DRAFT'
            and (new.id, new.number, new.created_at, new.name, new.standard, new.items, new.content, new.sha256,
                    new.uploaded_by)
                = (old.id, old.number, old.created_at, old.name, old.standard, old.items, old.content, old.sha256,
                    old.uploaded_by) then
            return new;
        end if;
    end if;
    raise exception 'a version of the checklist stays as it is: % of % refused', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end $$;
create trigger checklist_version_no_change before update or delete on checklist_version
    for each row execute function checklist_version_stays();
create trigger checklist_version_no_truncate before truncate on checklist_version
    for each statement execute function is_append_only();
revoke delete, truncate on checklist_version from ${app};
