-- db-scheduler's table. An organisation's transaction adds, sees and (to finish them) removes its own jobs alone;
-- the scheduler's role sees all of them and nothing else.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    state text,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (priority desc, execution_time) where not picked;
create index scheduled_tasks_running on scheduled_tasks (last_heartbeat) where picked;

create function job_tenant(data bytea) returns uuid
    language sql immutable parallel safe
    as $$ select (convert_from(data, 'UTF8')::jsonb ->> 'tenant')::uuid $$;
grant execute on function job_tenant(bytea) to throughline_app, throughline_jobs;

alter table scheduled_tasks enable row level security;
alter table scheduled_tasks force row level security;
create policy tenant_adds on scheduled_tasks for insert to throughline_app
    with check (job_tenant(task_data) = (select app_tenant()));
create policy tenant_sees on scheduled_tasks for select to throughline_app
    using (job_tenant(task_data) = (select app_tenant()));
create policy tenant_finishes on scheduled_tasks for delete to throughline_app
    using (job_tenant(task_data) = (select app_tenant()));
create policy scheduler on scheduled_tasks to throughline_jobs using (true) with check (true);
grant select, insert, delete on scheduled_tasks to throughline_app;
grant select, insert, update, delete on scheduled_tasks to throughline_jobs;

-- Jobs that were given up, with what stopped them.
create table dead_task (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    task_name text not null,
    task_instance text not null,
    task_data bytea not null,
    error text not null,
    dead_at timestamptz not null default now(),
    primary key (tenant_id, task_name, task_instance)
);
alter table dead_task enable row level security;
alter table dead_task force row level security;
create policy tenant on dead_task using (tenant_id = (select app_tenant())) with check (tenant_id = (select app_tenant()));
grant select, insert on dead_task to throughline_app;
