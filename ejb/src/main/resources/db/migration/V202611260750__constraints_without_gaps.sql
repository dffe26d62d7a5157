-- A check on an empty text lets null through: what is asked for is asked for. Checked from now on, on new rows.
alter table decision add constraint decision_refused_with_reason
    check (outcome is distinct from 'REFUSE' or coalesce(reason, '') <> '') not valid;
alter table decision add constraint decision_takes_effect
    check (state <> 'DECIDED' or effective is not null) not valid;
alter table certification add constraint certification_has_scope_and_expiry
    check (state not in ('ACTIVE', 'SUSPENDED', 'EXPIRED_RESTORABLE', 'EXPIRED', 'WITHDRAWN')
        or (coalesce(scope, '') <> '' and expiry is not null)) not valid;
alter table certification add constraint certification_suspended_until
    check (state <> 'SUSPENDED' or suspended_until is not null) not valid;
alter table application add constraint application_declined_with_reason
    check (state <> 'DECLINED' or coalesce(decline_reason, '') <> '') not valid;
alter table competence add constraint competence_witnessed
    check (function not in ('AUDITOR', 'LEAD_AUDITOR') or coalesce(witnessed_audit, '') <> '') not valid;
alter table declaration add constraint declaration_of_conflict_says_which
    check (not conflict or coalesce(statement, '') <> '') not valid;
alter table declaration add constraint declaration_cleared_with_reason
    check (state <> 'CLEARED' or coalesce(clear_reason, '') <> '') not valid;
alter table certification add foreign key (programme_id) references programme deferrable initially deferred;
alter table decision add foreign key (programme_id) references programme deferrable initially deferred;
