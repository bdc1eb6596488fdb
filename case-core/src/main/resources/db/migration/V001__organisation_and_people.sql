-- The organisation of the transaction. A pooled connection holds '' after its first transaction, not null.
create function app_tenant() returns uuid
    language sql stable parallel safe
    as $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$;

grant usage on schema public to throughline_app, throughline_jobs;
grant execute on function app_tenant() to throughline_app, throughline_jobs;

-- Which organisations there are: ids and nothing else, so it is the one table without a row policy. Work that goes
-- through all of them (sealing the audit logs) starts here.
create table tenant (
    id uuid primary key
);
grant select, insert on tenant to throughline_app;
grant select on tenant to throughline_jobs;

create table organisation (
    tenant_id uuid not null default app_tenant() primary key references tenant (id),
    alias text not null unique,
    name text not null,
    -- whether each advocate sees all cases, not only those of the own teams
    cases_open_to_all boolean not null default false
);

-- The people of an organisation as Keycloak last named them: id is the subject of their tokens.
create table person (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    name text not null,
    roles text not null,
    primary key (tenant_id, id)
);

alter table organisation enable row level security;
alter table organisation force row level security;
create policy tenant on organisation using (tenant_id = (select app_tenant())) with check (tenant_id = (select app_tenant()));
grant select, insert, update on organisation to throughline_app;

alter table person enable row level security;
alter table person force row level security;
create policy tenant on person using (tenant_id = (select app_tenant())) with check (tenant_id = (select app_tenant()));
grant select, insert, update on person to throughline_app;
