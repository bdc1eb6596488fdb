create table student (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    first_name text not null,
    last_name text not null,
    -- without case or accents, last name first: lists filter and sort by it
    search_name text not null,
    date_of_birth date,
    grade text,
    school text,
    district text,
    state text not null,
    primary_language text not null,
    version integer not null,
    primary key (tenant_id, id)
);

-- A parent, or whoever else holds education rights; person_id is the portal account, if there is one.
create table guardian (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    student_id uuid not null,
    person_id uuid,
    name text not null,
    relation text not null,
    language text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, student_id) references student (tenant_id, id),
    foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index guardian_student on guardian (tenant_id, student_id);
create index guardian_person on guardian (tenant_id, person_id);

create table case_file (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    number text not null,
    student_id uuid not null,
    -- copied from the student, so that the list filters and sorts in one index
    student_search_name text not null,
    type text not null,
    status text not null,
    situation text not null,
    summary text not null,
    restricted boolean not null default false,
    opened_on date not null,
    closed_on date,
    version integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    foreign key (tenant_id, student_id) references student (tenant_id, id)
);
create index case_file_by_name on case_file (tenant_id, student_search_name, id);
create index case_file_by_number on case_file (tenant_id, number desc);
create index case_file_by_opening on case_file (tenant_id, opened_on desc, id);
create index case_file_student on case_file (tenant_id, student_id);

create table team_member (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    case_id uuid not null,
    person_id uuid not null,
    primary key (tenant_id, id),
    unique (tenant_id, case_id, person_id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id),
    foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index team_member_person on team_member (tenant_id, person_id, case_id);

-- The last case number given out in a year.
create table case_number (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    year integer not null,
    last integer not null,
    primary key (tenant_id, year)
);

do $$
declare
    name text;
begin
    foreach name in array array['student', 'guardian', 'case_file', 'team_member', 'case_number'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy tenant on %I using (tenant_id = (select app_tenant()))'
            ' with check (tenant_id = (select app_tenant()))', name);
        execute format('grant select, insert, update, delete on %I to throughline_app', name);
    end loop;
end
$$;
