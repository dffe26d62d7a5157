-- Organisations and their sites; kept for all of them, whatever became of them (ISO/IEC 17021-1 9.9.1).
create table client (
    id                      uuid primary key,
    version                 bigint      not null,
    number                  text        not null unique,
    created_at              timestamptz not null,
    name                    text        not null check (name <> ''),
    legal_form              text,
    registration_number     text,
    street                  text,
    postcode                text,
    city                    text,
    country                 text,
    website                 text,
    representative          text,
    representative_function text,
    email                   text,
    phone                   text
);
create index client_created on client (created_at, id);
create table site (
    id         uuid primary key,
    version    bigint      not null,
    number     text        not null unique,
    created_at timestamptz not null,
    client_id  uuid        not null references client,
    name       text        not null check (name <> ''),
    street     text,
    postcode   text,
    city       text,
    country    text,
    activities text,
    personnel  integer check (personnel >= 0),
    shifts     text,
    central    boolean     not null
);
create index site_client on site (client_id, number);
alter table account add foreign key (client_id) references client;
