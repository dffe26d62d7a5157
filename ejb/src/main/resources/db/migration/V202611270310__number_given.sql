-- Every number that was given after a pattern of the body's own, so that none is given again when patterns change to and fro.
create table number_given (
    number text primary key
);
insert into number_given (number)
    select number from application union select number from programme union select number from audit
    union select number from finding union select number from decision union select number from certification;
create trigger number_given_no_change before update or delete on number_given
    for each row execute function is_append_only();
create trigger number_given_no_truncate before truncate on number_given
    for each statement execute function is_append_only();
revoke update, delete, truncate on number_given from ${app};
