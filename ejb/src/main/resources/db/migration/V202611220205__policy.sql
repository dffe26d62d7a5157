-- The body's settings and profile: a change is a new version with a reason (rulebook §9).
create table policy_version (
    version       bigint primary key check (version > 0),
    created_at    timestamptz not null,
    business_date date        not null,
    account_id    uuid        not null,
    changed_by    text        not null,
    reason        text        not null check (reason <> ''),
    settings      text        not null,
    profile       text        not null
);

create function is_append_only() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger policy_version_no_change before update or delete on policy_version
    for each row execute function is_append_only();
create trigger policy_version_no_truncate before truncate on policy_version
    for each statement execute function is_append_only();
revoke update, delete, truncate on policy_version from ${app};
