-- Certificates: what they say is written once (ISO/IEC 17021-1 8.2.2), only their status goes on.
create table certificate (
    id               uuid primary key,
    version          bigint      not null,
    number           text        not null check (number <> ''),
    created_at       timestamptz not null,
    state            text        not null check (state in ('DRAFT', 'APPROVED', 'ISSUED', 'SUPERSEDED', 'SUSPENDED',
        'WITHDRAWN', 'EXPIRED')),
    client_id        uuid        not null references client,
    certification_id uuid        not null references certification,
    decision_id      uuid        not null references decision,
    holder           text        not null check (holder <> ''),
    revision         integer     not null check (revision > 0),
    token            text        not null unique check (length(token) >= 22),
    issued           date        not null,
    effective        date        not null,
    expiry           date        not null,
    contents         text        not null check (contents::jsonb is not null),
    sha256           text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    unique (number, revision),
    check (issued <= effective and effective <= expiry)
);
create index certificate_certification on certificate (certification_id, revision);
create index certificate_client on certificate (client_id, created_at);
create index certificate_created on certificate (created_at, id);
create table certificate_status (
    certificate_id uuid    not null references certificate,
    position       integer not null,
    status         text    not null,
    since          date    not null,
    primary key (certificate_id, position)
);
create trigger certificate_status_no_change before update or delete on certificate_status
    for each row execute function status_history_stays();

create function certificate_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or to_jsonb(old) - '{state,version}'::text[] <> to_jsonb(new) - '{state,version}'::text[] then
        raise exception 'what a certificate says stays as it was issued: % refused', tg_op
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger certificate_no_change before update or delete on certificate
    for each row execute function certificate_stays();
revoke update, delete, truncate on certificate_status from ${app};
revoke delete, truncate on certificate from ${app};

-- the decision names the certificate before it exists in the same transaction
alter table decision add foreign key (certificate_id) references certificate deferrable initially deferred;
alter table certification add foreign key (certificate_id) references certificate deferrable initially deferred;
