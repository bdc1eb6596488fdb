-- How a name sounds, by the first family name and by the last one. It is computed by the application: for rows that are
-- here already when somebody first looks for a child who sounds alike.
alter table student add column sound text not null default '';
alter table student add column sound_too text not null default '';
create index student_sound on student (tenant_id, sound);
create index student_sound_too on student (tenant_id, sound_too);
create index student_name on student (tenant_id, search_name);
create index student_born on student (tenant_id, date_of_birth);
create index student_unheard on student (tenant_id) where sound = '';

-- Two entries became one child: what was moved and what was filled in, so that it can be undone.
create table student_merge (
    tenant_id uuid not null default app_tenant() references organisation (tenant_id),
    id uuid not null,
    kept_id uuid not null,
    merged_id uuid not null,
    moved_cases text not null,
    moved_relations text not null,
    moved_consents text not null,
    filled_date_of_birth date,
    filled_grade text,
    filled_school text,
    filled_district text,
    filled_disabilities text not null,
    merged_by uuid not null,
    merged_at timestamptz not null,
    undone_by uuid,
    undone_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, kept_id) references student (tenant_id, id),
    foreign key (tenant_id, merged_id) references student (tenant_id, id),
    foreign key (tenant_id, merged_by) references person (tenant_id, id),
    foreign key (tenant_id, undone_by) references person (tenant_id, id)
);
create index student_merge_kept on student_merge (tenant_id, kept_id) where undone_at is null;
create index student_merge_merged on student_merge (tenant_id, merged_id) where undone_at is null;

alter table student_merge enable row level security;
alter table student_merge force row level security;
create policy tenant on student_merge using (tenant_id = (select app_tenant()))
    with check (tenant_id = (select app_tenant()));
grant select, insert, update on student_merge to throughline_app;
