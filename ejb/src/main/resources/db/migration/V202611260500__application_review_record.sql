-- Who reviewed an application and when (ISO/IEC 17021-1 9.1.2.1), and what its audit time was determined from (9.1.4.3).
alter table application add column reviewed_by text;
alter table application add column reviewed_on date;
alter table application add column audit_time_basis text;
-- What was accepted before took the name and day of its reviewer from the journal only; the journal keeps them.
alter table application add check (reviewed_on is null or reviewed_by <> '');
