-- Who ends a certification does it on the client's written request; its day belongs to the history (rulebook C16, C17).
alter table certification_status add column requested_on date;
