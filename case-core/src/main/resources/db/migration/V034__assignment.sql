-- What an organisation knows of an advocate beside the name, which is Keycloak's.
create table advocate_profile (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    person_id uuid not null,
    -- language tags with a space between them, such as 'en es'
    languages text not null default '',
    agreed_load integer check (agreed_load between 1 and 500),
    version integer not null,
    primary key (tenant_id, person_id),
    foreign key (tenant_id, person_id) references person (tenant_id, id)
);

-- A case that was given to an advocate. While it is offered, the advocate is on the team.
create table assignment (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    case_id uuid not null,
    advocate_id uuid not null,
    offered_by uuid not null,
    offered_at timestamptz not null,
    state text not null,
    answered_at timestamptz,
    reason text not null default '',
    version integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id),
    foreign key (tenant_id, advocate_id) references person (tenant_id, id),
    foreign key (tenant_id, offered_by) references person (tenant_id, id)
);
create index assignment_case on assignment (tenant_id, case_id);
create index assignment_offered on assignment (tenant_id, advocate_id) where state = 'OFFERED';

do $$
declare
    name text;
begin
    foreach name in array array['advocate_profile', 'assignment'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy tenant on %I using (tenant_id = (select app_tenant()))'
            ' with check (tenant_id = (select app_tenant()))', name);
        execute format('grant select, insert, update on %I to throughline_app', name);
    end loop;
end
$$;
