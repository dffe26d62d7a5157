-- Certifications that a body granted before it had this program (ISO/IEC 17021-1 9.9.1): each record names the file it came
-- with, and what was never made here (review, reports, decision, printed certificate) is missing there and only there.
alter table application add column taken_over text references takeover (number);
alter table application add column agreement_signed_on date;
alter table application drop constraint application_state_check;
alter table application add constraint application_state_check check (state in ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW',
    'INFO_REQUESTED', 'ACCEPTED', 'DECLINED', 'PROPOSAL_SENT', 'AGREEMENT_SIGNED', 'IN_PROGRAMME', 'WITHDRAWN',
    'TAKEN_OVER'));
alter table application add constraint application_taken_over check ((state = 'TAKEN_OVER') = (taken_over is not null));
alter table audit add column taken_over text references takeover (number);
alter table audit add constraint audit_taken_over check (taken_over is null or state = 'CLOSED');
alter table programme add column ends_on date;
alter table programme add constraint programme_ends_on check
    (ends_on is null or (decided_on is not null and ends_on > decided_on));
alter table certification add column taken_over text references takeover (number);
alter table certification add column previous_expiry date;
alter table certificate add column taken_over text references takeover (number);
alter table certificate alter column decision_id drop not null;
alter table certificate add constraint certificate_decided check ((decision_id is null) = (taken_over is not null));
