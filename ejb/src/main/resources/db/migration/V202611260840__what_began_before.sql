-- What was accepted before reviewers were kept has its reviewer and day from the journal.
update application a set (reviewed_by, reviewed_on) = (
    select coalesce(nullif(j.name, ''), j.username), j.business_date from journal j
    where j.subject_type = 'application' and j.subject_id = a.id and j.outcome = 'DONE'
        and j.what in ('application.review', 'application.accept')
    order by (j.what = 'application.review') desc, j.id desc limit 1)
where a.reviewed_on is null and a.state in ('ACCEPTED', 'PROPOSAL_SENT', 'AGREEMENT_SIGNED', 'IN_PROGRAMME');
-- What has no line there: by the reviewer of A2, on the day it came.
update application a set reviewed_on = a.submitted_on,
    reviewed_by = coalesce((select p.name from person p where p.id = a.reviewer_person_id), 'Attesta')
where a.reviewed_on is null and a.submitted_on is not null
    and a.state in ('ACCEPTED', 'PROPOSAL_SENT', 'AGREEMENT_SIGNED', 'IN_PROGRAMME');
-- A surveillance that ended early leaves its place in the cycle free (9.4.3.2), those of before too.
update planned_audit p set opened_on = null
where p.step in ('SURVEILLANCE_1', 'SURVEILLANCE_2') and p.opened_on is not null and p.held_on is null
    and exists (select 1 from audit a where a.programme_id = p.programme_id and a.cycle_step = p.step
        and a.state = 'TERMINATED_EARLY')
    and not exists (select 1 from audit a where a.programme_id = p.programme_id and a.cycle_step = p.step
        and a.state not in ('TERMINATED_EARLY', 'CANCELLED'));
