-- What the lists of turns and of what is due ask for, so that they need not read what they do not show.
alter table audit add column objection_open boolean not null default false;
alter table audit add column closing_day date;
update audit set objection_open = exists (
    select 1 from jsonb_array_elements(objections::jsonb -> 'all') o where o ->> 'answer' is null);
update audit set closing_day = cast(content::jsonb -> 'closing' ->> 'date' as date);
create index audit_objection_until on audit (objection_until) where state = 'TEAM_PROPOSED';
create index audit_closing_day on audit (closing_day) where state in ('FIELDWORK_DONE', 'REPORT_DRAFT');
create index finding_response_due on finding (response_due) where state in ('ISSUED', 'RETURNED');
create index finding_close_due on finding (close_due)
    where state in ('RESPONSE_SUBMITTED', 'PLAN_ACCEPTED', 'EVIDENCE_SUBMITTED');
create index finding_open on finding (state, created_at) where state in ('DRAFT', 'DISPUTED');
create index evidence_request_waiting on evidence_request (state, due);
