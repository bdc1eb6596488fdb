-- Where somebody is written to: as the login says it, and only if it is known to be theirs.
alter table person add column email text check (length(email) between 3 and 254);

-- How somebody wants to be told what is due. Without a row the usual way holds.
create table notice_setting (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    person_id uuid not null,
    digest boolean not null,
    hour integer not null check (hour between 0 and 23),
    -- names with a space between them, such as 'MONDAY FRIDAY'
    weekdays text not null,
    -- all cases that a supervisor may see, not only those of the own teams
    whole_organisation boolean not null,
    reminders boolean not null,
    -- numbers with a space between them, such as '7 1 0'
    days_before text not null,
    quiet_from integer check (quiet_from between 0 and 23),
    quiet_to integer check (quiet_to between 0 and 23),
    zone text not null,
    language text not null check (language in ('en', 'es')),
    version integer not null,
    primary key (tenant_id, person_id),
    foreign key (tenant_id, person_id) references person (tenant_id, id),
    check ((quiet_from is null) = (quiet_to is null))
);

-- A mail that was decided on: one of a kind for a person and a day, however often and wherever that is decided. It
-- holds no text: that is written from what holds when it is sent.
create table notice (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    person_id uuid not null,
    kind text not null check (kind in ('DIGEST', 'REMINDER')),
    -- where the person is
    day date not null,
    -- SENDING is committed before the mail server is talked to: what a crash leaves in it becomes UNKNOWN and is
    -- never sent again, since the server may have it. NOTHING: there was nothing to tell
    state text not null check (state in ('PLANNED', 'SENDING', 'SENT', 'NOTHING', 'FAILED', 'UNKNOWN')),
    -- when it is tried, at the earliest
    not_before timestamptz not null,
    attempts integer not null default 0,
    changed_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, person_id, kind, day),
    foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index notice_waiting on notice (tenant_id, not_before) where state in ('PLANNED', 'SENDING');
create index notice_trouble on notice (tenant_id, changed_at) where state in ('FAILED', 'UNKNOWN');

-- Of what somebody has been reminded, so that it is said once; a deadline that moves is another one.
create table notice_reminder (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    person_id uuid not null,
    deadline_id uuid not null,
    due_on date not null,
    days_before integer not null,
    notice_id uuid not null,
    primary key (tenant_id, person_id, deadline_id, due_on, days_before),
    foreign key (tenant_id, notice_id) references notice (tenant_id, id) on delete cascade
);
create index notice_reminder_notice on notice_reminder (tenant_id, notice_id);

do $$
declare
    name text;
begin
    foreach name in array array['notice_setting', 'notice', 'notice_reminder'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy tenant on %I using (tenant_id = (select app_tenant()))'
            ' with check (tenant_id = (select app_tenant()))', name);
    end loop;
end
$$;
grant select, insert, update on notice_setting to throughline_app;
grant select, insert, update, delete on notice to throughline_app;
grant select, insert on notice_reminder to throughline_app;
