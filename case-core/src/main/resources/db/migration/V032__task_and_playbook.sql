-- What is to be done in a case.
create table task (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    case_id uuid not null,
    title text not null check (length(title) between 1 and 200),
    details text not null check (length(details) <= 2000),
    -- nobody yet, if null
    assignee_id uuid,
    due_on date,
    -- what made it, and which one of those
    source text not null,
    source_id uuid,
    created_by uuid not null,
    created_at timestamptz not null,
    done_at timestamptz,
    done_by uuid,
    repeat_days integer check (repeat_days > 0),
    -- the one that follows a check-in, made once
    next_id uuid,
    removed_at timestamptz,
    version integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id),
    foreign key (tenant_id, assignee_id) references person (tenant_id, id),
    foreign key (tenant_id, created_by) references person (tenant_id, id),
    foreign key (tenant_id, done_by) references person (tenant_id, id),
    check ((done_at is null) = (done_by is null)),
    check (repeat_days is null or due_on is not null)
);
create index task_case on task (tenant_id, case_id, due_on) where removed_at is null;
create index task_open_of on task (tenant_id, assignee_id, due_on) where done_at is null and removed_at is null;
create index task_open on task (tenant_id, due_on) where done_at is null and removed_at is null;
create unique index task_check_in_once on task (tenant_id, source_id) where source = 'CHECK_IN';

-- Which tasks a case gets by itself when it is opened or when something happened in it.
create table playbook (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    name text not null,
    -- one of the two at most; neither: whatever case is opened
    case_type text,
    fact_type text,
    active boolean not null,
    -- which of the standard ones it began as
    standard_key text,
    removed_at timestamptz,
    changed_at timestamptz not null,
    version integer not null,
    primary key (tenant_id, id),
    check (case_type is null or fact_type is null)
);
create unique index playbook_standard on playbook (tenant_id, standard_key) where standard_key is not null;

create table playbook_step (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    playbook_id uuid not null,
    position integer not null,
    title text not null,
    details text not null,
    offset_days integer not null,
    assignee text not null,
    repeat_days integer check (repeat_days > 0),
    primary key (tenant_id, id),
    foreign key (tenant_id, playbook_id) references playbook (tenant_id, id)
);
create index playbook_step_playbook on playbook_step (tenant_id, playbook_id, position);

-- That a playbook has made its tasks, so that it never makes them twice.
create table playbook_run (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    playbook_id uuid not null,
    case_id uuid not null,
    -- the case that was opened or the fact that was recorded
    trigger_id uuid not null,
    at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, playbook_id, case_id, trigger_id),
    foreign key (tenant_id, playbook_id) references playbook (tenant_id, id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);

do $$
declare
    name text;
begin
    foreach name in array array['task', 'playbook', 'playbook_step', 'playbook_run'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy tenant on %I using (tenant_id = (select app_tenant()))'
            ' with check (tenant_id = (select app_tenant()))', name);
    end loop;
end
$$;
grant select, insert, update, delete on task to throughline_app;
grant select, insert, update on playbook to throughline_app;
grant select, insert, delete on playbook_step to throughline_app;
grant select, insert on playbook_run to throughline_app;
