-- Jobs that take long have a table of their own: a scheduler takes whatever lies due in its table.
create table scheduled_long_tasks (like scheduled_tasks including all);
alter table scheduled_long_tasks enable row level security;
alter table scheduled_long_tasks force row level security;
create policy tenant_adds on scheduled_long_tasks for insert to throughline_app
    with check (job_tenant(task_data) = (select app_tenant()));
create policy tenant_sees on scheduled_long_tasks for select to throughline_app
    using (job_tenant(task_data) = (select app_tenant()));
create policy tenant_finishes on scheduled_long_tasks for delete to throughline_app
    using (job_tenant(task_data) = (select app_tenant()));
create policy scheduler on scheduled_long_tasks to throughline_jobs using (true) with check (true);
grant select, insert, delete on scheduled_long_tasks to throughline_app;
grant select, insert, update, delete on scheduled_long_tasks to throughline_jobs;
