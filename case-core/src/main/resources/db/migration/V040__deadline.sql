-- Some facts speak of one duty: an agreed extension, a waiver, that it was done. Some last until a day.
alter table fact
    add column rule_id text,
    add column until date check (until >= happened_on);

-- What the facts of a case come to: each legal date, and each reminder where the law names no day. Derived: it can be
-- computed anew at any time, and is kept so that lists are read by an index.
create table deadline (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    case_id uuid not null,
    rule_id text not null,
    -- the version of the rules that computed it
    pack text not null,
    -- false: a follow-up of ours, for the law names no day
    legal boolean not null,
    -- stands beside a main one: it is in nobody's list of the day
    beside boolean not null,
    bound text not null,
    standard text not null,
    -- whether a day that passes without the deed is late
    binding boolean not null,
    trigger_type text not null,
    trigger_on date not null,
    -- the fact that started it; missing where it is a birthday
    fact_id uuid,
    amount integer not null,
    unit text not null,
    -- before any extension
    first_on date not null,
    due_on date not null,
    -- an age that is reached in years is nobody's next date before; missing where it counts at once
    counts_from date,
    estimated boolean not null,
    -- whether the rule was verified against the text of the law
    checked boolean not null,
    outcome text not null check (outcome in ('OPEN', 'MET', 'WAIVED')),
    ended_on date,
    ended_by uuid,
    -- false: all that is known is that it was done by then
    ended_exactly boolean not null,
    -- how it was counted, as JSON
    computation text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);
create index deadline_case on deadline (tenant_id, case_id, due_on);
create index deadline_open on deadline (tenant_id, due_on, case_id) where outcome = 'OPEN' and not beside;
create index deadline_rule on deadline (tenant_id, rule_id, case_id) where legal and not beside;

alter table deadline enable row level security;
alter table deadline force row level security;
create policy tenant on deadline using (tenant_id = (select app_tenant()))
    with check (tenant_id = (select app_tenant()));
grant select, insert, update, delete on deadline to throughline_app;

-- What moved, from when to when, and why. Never edited.
create table deadline_change (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    case_id uuid not null,
    deadline_id uuid not null,
    rule_id text not null,
    -- missing where there was none before
    from_on date,
    -- missing where there is none any more
    to_on date,
    cause text not null,
    fact_id uuid,
    -- missing where nobody did it: a calendar reached this case in the background
    changed_by uuid,
    changed_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);
create index deadline_change_deadline on deadline_change (tenant_id, deadline_id, changed_at);
create index deadline_change_case on deadline_change (tenant_id, case_id, changed_at);

alter table deadline_change enable row level security;
alter table deadline_change force row level security;
create policy tenant on deadline_change using (tenant_id = (select app_tenant()))
    with check (tenant_id = (select app_tenant()));
grant select, insert on deadline_change to throughline_app;

-- Cases whose deadlines must be computed anew: written with what makes them so, taken away with the new ones.
create table deadline_stale (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    case_id uuid not null,
    cause text not null,
    changed_by uuid,
    -- how often it went wrong
    attempts integer not null default 0,
    primary key (tenant_id, case_id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);

alter table deadline_stale enable row level security;
alter table deadline_stale force row level security;
create policy tenant on deadline_stale using (tenant_id = (select app_tenant()))
    with check (tenant_id = (select app_tenant()));
grant select, insert, update, delete on deadline_stale to throughline_app;

-- The rules that an organisation put in place of the shipped ones; the newest holds.
create table rule_pack (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    version text not null,
    content text not null,
    put_by uuid not null,
    put_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, version)
);

alter table rule_pack enable row level security;
alter table rule_pack force row level security;
create policy tenant on rule_pack using (tenant_id = (select app_tenant()))
    with check (tenant_id = (select app_tenant()));
grant select, insert on rule_pack to throughline_app;

-- What was written down before there were deadlines comes to some, too.
alter table case_file no force row level security;
alter table deadline_stale no force row level security;
insert into deadline_stale (tenant_id, case_id, cause) select tenant_id, id, 'RULES_CHANGED' from case_file;
alter table case_file force row level security;
alter table deadline_stale force row level security;
