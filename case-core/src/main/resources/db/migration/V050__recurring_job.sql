-- Work that comes round again and again, a row for each kind of it: no organisation's, so only the scheduler's role sees
-- them. last_success, last_failure and consecutive_failures say how the rounds go.
create table scheduled_recurring_tasks (like scheduled_tasks including all);
alter table scheduled_recurring_tasks enable row level security;
alter table scheduled_recurring_tasks force row level security;
create policy scheduler on scheduled_recurring_tasks to throughline_jobs using (true) with check (true);
grant select, insert, update, delete on scheduled_recurring_tasks to throughline_jobs;
