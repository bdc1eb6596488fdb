-- What staff write down of a call, a meeting, a letter: internal, no family sees it.
create table contact_note (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    case_id uuid not null,
    kind text not null,
    happened_on date not null,
    -- where the family lives
    at_time time,
    minutes integer check (minutes between 0 and 1440),
    with_whom text not null,
    direction text,
    text text not null,
    author_id uuid not null,
    written_at timestamptz not null,
    changed_at timestamptz,
    version integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id),
    foreign key (tenant_id, author_id) references person (tenant_id, id)
);
create index contact_note_case on contact_note (tenant_id, case_id, happened_on desc, id desc);

-- What somebody has typed and not saved yet: one for each case, and one for wherever else.
create table note_draft (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    person_id uuid not null,
    case_id uuid,
    chosen_case_id uuid,
    kind text not null,
    happened_on date,
    at_time time,
    minutes integer,
    with_whom text not null,
    direction text,
    activity text,
    text text not null,
    saved_at timestamptz not null,
    primary key (tenant_id, id),
    unique nulls not distinct (tenant_id, person_id, case_id),
    foreign key (tenant_id, person_id) references person (tenant_id, id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id),
    foreign key (tenant_id, chosen_case_id) references case_file (tenant_id, id)
);

create table time_entry (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    case_id uuid not null,
    person_id uuid not null,
    contact_note_id uuid,
    spent_on date not null,
    minutes integer not null check (minutes between 1 and 1440),
    activity text not null,
    funding_source text,
    version integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, contact_note_id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id),
    foreign key (tenant_id, person_id) references person (tenant_id, id),
    foreign key (tenant_id, contact_note_id) references contact_note (tenant_id, id)
);
create index time_entry_case on time_entry (tenant_id, case_id, spent_on desc, id desc);
create index time_entry_person on time_entry (tenant_id, person_id, spent_on);

do $$
declare
    name text;
begin
    foreach name in array array['contact_note', 'note_draft', 'time_entry'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy tenant on %I using (tenant_id = (select app_tenant()))'
            ' with check (tenant_id = (select app_tenant()))', name);
    end loop;
end
$$;
grant select, insert, update on contact_note to throughline_app;
grant select, insert, update, delete on note_draft, time_entry to throughline_app;
