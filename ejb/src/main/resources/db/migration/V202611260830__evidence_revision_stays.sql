-- What was submitted is not emptied at once either.
create trigger evidence_revision_no_truncate before truncate on evidence_revision
    for each statement execute function is_append_only();
