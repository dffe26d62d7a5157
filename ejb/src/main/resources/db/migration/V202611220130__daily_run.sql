-- The last civil day whose duties were done; its row is the lock between nodes.
create table daily_run (
    one      boolean primary key default true check (one),
    last_day date
);
insert into daily_run (last_day) values (null);
