-- What applicants sent in, each time as it was, with the questions that it answers (ISO/IEC 17021-1 9.9.2).
create table application_submission (
    id             uuid primary key,
    version        bigint      not null,
    number         text        not null unique,
    created_at     timestamptz not null,
    application_id uuid        not null references application,
    client_id      uuid        not null references client,
    revision       integer     not null check (revision > 0),
    submitted_on   date        not null,
    submitted_by   text        not null,
    gaps           text,
    answer         text,
    content        text        not null,
    unique (application_id, revision)
);
create function submission_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what was sent in stays as it was: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger application_submission_no_change before update or delete on application_submission
    for each row execute function submission_stays();
create trigger application_submission_no_truncate before truncate on application_submission
    for each statement execute function submission_stays();
revoke update, delete, truncate on application_submission from ${app};
-- What was sent in before is kept as the last content that is known.
insert into application_submission (id, version, number, created_at, application_id, client_id, revision, submitted_on,
        submitted_by, gaps, answer, content)
    select gen_random_uuid(), 1, number || '-R1', now(), id, client_id, 1, submitted_on, 'Attesta', gaps, gaps_answer,
        content
    from application where submitted_on is not null;

-- Whose signatures stand under a proposal: those who have signed are not waited for.
alter table application add column signatures text check (signatures in ('NONE', 'CLIENT', 'BODY', 'BOTH'));
update application set signatures = case
        when cast(agreement as json) ->> 'clientSignedBy' is null
            then case when cast(agreement as json) ->> 'bodySignedBy' is null then 'NONE' else 'BODY' end
        else case when cast(agreement as json) ->> 'bodySignedBy' is null then 'CLIENT' else 'BOTH' end
    end
    where agreement is not null;
alter table application add check (state <> 'PROPOSAL_SENT' or signatures is not null);
