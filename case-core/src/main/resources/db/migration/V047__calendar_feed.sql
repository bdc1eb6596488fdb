-- The address under which a calendar program reads somebody's dates, without signing in. Only what is made of its secret
-- is kept: who reads this table opens no feed.
create table calendar_feed (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    person_id uuid not null,
    -- SHA-256, as hexadecimal digits
    secret_hash text not null check (length(secret_hash) = 64),
    language text not null,
    made_at timestamptz not null,
    -- when its person came last: who stays away is read by nobody
    seen_on date not null,
    -- the last day on which it was read
    read_on date,
    primary key (tenant_id, id),
    unique (tenant_id, person_id),
    foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create unique index calendar_feed_secret on calendar_feed (secret_hash);

alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy tenant on calendar_feed using (tenant_id = (select app_tenant()))
    with check (tenant_id = (select app_tenant()));
grant select, insert, update, delete on calendar_feed to throughline_app;

-- A calendar program has no organisation, only its secret. The owner is under the row policies too and may see, for
-- this, the one feed that is asked for, and no other; the application may ask for the organisation of that one and
-- reads nothing else that way.
create policy asked_for on calendar_feed for select to current_user
    using (secret_hash = (select current_setting('app.calendar_feed', true)));

create function calendar_feed_tenant(wanted text) returns uuid
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    as $$
    begin
        perform set_config('app.calendar_feed', wanted, true);
        return (select f.tenant_id from public.calendar_feed f where f.secret_hash = wanted);
    end
    $$;

revoke execute on function calendar_feed_tenant(text) from public;
grant execute on function calendar_feed_tenant(text) to throughline_app;

-- Meetings and hearings by their day.
create index fact_scheduled on fact (tenant_id, happened_on, case_id)
    where type in ('IEP_MEETING_SCHEDULED', 'HEARING_SCHEDULED');
