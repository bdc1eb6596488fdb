-- What a merge filled in is one object of texts by the name of the field: a new field of a child needs no column here.
alter table student_merge add column filled text not null default '{}';

alter table student_merge no force row level security;
update student_merge set filled = jsonb_strip_nulls(jsonb_build_object(
    'dateOfBirth', filled_date_of_birth::text,
    'grade', filled_grade,
    'school', filled_school,
    'district', filled_district,
    'disabilities', nullif(filled_disabilities, '')))::text;
alter table student_merge force row level security;

alter table student_merge
    alter column filled drop default,
    drop column filled_date_of_birth,
    drop column filled_grade,
    drop column filled_school,
    drop column filled_district,
    drop column filled_disabilities;
