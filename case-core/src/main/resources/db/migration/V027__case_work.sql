alter table case_file
    add priority text not null default 'NORMAL',
    -- each between line feeds, so that one is found by its whole
    add tags text not null default '',
    add outcome text;
-- rows of all organisations: the owner is under the row policies, too
alter table case_file no force row level security;
update case_file set outcome = 'NOT_SAID' where status = 'CLOSED';
alter table case_file force row level security;


-- What happened to the case itself: never edited.
create table case_event (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    case_id uuid not null,
    kind text not null,
    -- the status, the outcome
    detail text not null default '',
    -- a hand-over note, a reason
    words text not null default '',
    -- who joined or left
    person_id uuid,
    done_by uuid not null,
    at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id),
    foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index case_event_case on case_event (tenant_id, case_id, at);

-- An advocate asks to close a case, a supervisor decides.
create table closing (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    case_id uuid not null,
    outcome text not null,
    words text not null,
    asked_by uuid not null,
    asked_at timestamptz not null,
    decision text,
    decided_by uuid,
    decided_at timestamptz,
    decision_words text not null default '',
    version integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id),
    check ((decision is null) = (decided_at is null))
);
create unique index closing_waiting on closing (tenant_id, case_id) where decision is null;
create index closing_case on closing (tenant_id, case_id, asked_at);

-- A list somebody comes back to: the filter as the address of the list says it.
create table saved_view (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    person_id uuid not null,
    name text not null,
    query text not null,
    primary key (tenant_id, id),
    unique (tenant_id, person_id, name),
    foreign key (tenant_id, person_id) references person (tenant_id, id)
);

do $$
declare
    name text;
begin
    foreach name in array array['case_event', 'closing', 'saved_view'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy tenant on %I using (tenant_id = (select app_tenant()))'
            ' with check (tenant_id = (select app_tenant()))', name);
    end loop;
end
$$;
grant select, insert on case_event to throughline_app;
grant select, insert, update on closing to throughline_app;
grant select, insert, update, delete on saved_view to throughline_app;
