-- Facts are never edited away: a further fact corrects an earlier one.
create table fact (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    case_id uuid not null,
    type text not null,
    happened_on date not null,
    note text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);
create index fact_case on fact (tenant_id, case_id, happened_on);

alter table fact enable row level security;
alter table fact force row level security;
create policy tenant on fact using (tenant_id = (select app_tenant())) with check (tenant_id = (select app_tenant()));
grant select, insert on fact to throughline_app;

create table school_calendar (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    state text not null,
    district text not null,
    first_day date not null,
    last_day date not null,
    -- a JSON array of {from, to, name}
    closed text not null,
    version integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, state, district)
);

alter table school_calendar enable row level security;
alter table school_calendar force row level security;
create policy tenant on school_calendar using (tenant_id = (select app_tenant())) with check (tenant_id = (select app_tenant()));
grant select, insert, update on school_calendar to throughline_app;
