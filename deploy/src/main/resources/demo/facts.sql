-- What happened so far in the cases.
select set_config('app.tenant_id', '11111111-0000-4000-8000-000000000001', true);

insert into fact (id, case_id, type, happened_on, note, recorded_by, recorded_at) values
    ('b1000000-0000-4000-8000-000000000101', 'c1000000-0000-4000-8000-000000000001', 'REFERRAL_RECEIVED', '2026-08-20', 'In writing, by certified mail.', 'a0000000-0000-4000-8000-000000000001', '2026-08-20 17:00Z'),
    ('b1000000-0000-4000-8000-000000000102', 'c1000000-0000-4000-8000-000000000001', 'CONSENT_RECEIVED', '2026-09-10', 'Signed assessment plan handed in at the school office.', 'a0000000-0000-4000-8000-000000000001', '2026-09-10 17:00Z'),
    ('b1000000-0000-4000-8000-000000000103', 'c1000000-0000-4000-8000-000000000001', 'RECORDS_REQUESTED', '2026-11-16', 'Sent by certified mail, delivered the same day.', 'a0000000-0000-4000-8000-000000000001', '2026-11-16 17:00Z'),
    ('b1000000-0000-4000-8000-000000000104', 'c1000000-0000-4000-8000-000000000002', 'IEP_MEETING_HELD', '2025-11-18', 'Last annual review.', 'a0000000-0000-4000-8000-000000000001', '2025-11-18 17:00Z'),
    ('b1000000-0000-4000-8000-000000000105', 'c1000000-0000-4000-8000-000000000003', 'EVALUATION_REQUESTED', '2026-10-26', 'By email to the principal.', 'a0000000-0000-4000-8000-000000000001', '2026-10-26 17:00Z'),
    ('b1000000-0000-4000-8000-000000000107', 'c1000000-0000-4000-8000-000000000001', 'ASSESSMENT_PLAN_RECEIVED', '2026-09-02', 'Came by email.', 'a0000000-0000-4000-8000-000000000001', '2026-09-02 17:00Z'),
    ('b1000000-0000-4000-8000-000000000108', 'c1000000-0000-4000-8000-000000000006', 'IEP_MEETING_HELD', '2025-12-08', 'Annual review.', 'a0000000-0000-4000-8000-000000000001', '2025-12-08 17:00Z'),
    ('b1000000-0000-4000-8000-000000000109', 'c1000000-0000-4000-8000-000000000007', 'EVALUATION_REQUESTED', '2026-11-06', 'A functional behavior assessment, by email.', 'a0000000-0000-4000-8000-000000000001', '2026-11-06 17:00Z'),
    ('b1000000-0000-4000-8000-000000000106', 'c1000000-0000-4000-8000-000000000004', 'CONSENT_RECEIVED', '2026-11-02', 'Signed at the meeting.', 'a0000000-0000-4000-8000-000000000001', '2026-11-02 17:00Z');

insert into fact (id, case_id, type, happened_on, until, rule_id, note, recorded_by, recorded_at) values
    ('b1000000-0000-4000-8000-000000000110', 'c1000000-0000-4000-8000-000000000001', 'EXTENSION_AGREED', '2026-11-13', '2026-12-02', 'CA.EVAL_INITIAL', 'Signed by the mother and the district: the bilingual examiner was ill.', 'a0000000-0000-4000-8000-000000000001', '2026-11-13 17:00Z');

insert into school_calendar (id, state, district, first_day, last_day, closed, version) values
    ('b1000000-0000-4000-8000-000000000201', 'CA', 'Alder Creek Unified', '2026-08-17', '2027-06-10',
        '[{"from":"2026-09-07","to":"2026-09-07","name":"Labor Day"},{"from":"2026-10-03","to":"2026-10-18","name":"Fall recess"},{"from":"2026-11-11","to":"2026-11-11","name":"Veterans Day"},{"from":"2026-11-23","to":"2026-11-27","name":"Thanksgiving"},{"from":"2026-12-21","to":"2027-01-01","name":"Winter recess"}]', 1);

-- what they come to is computed when the application starts
insert into deadline_stale (case_id, cause) select id, 'CASE_OPENED' from case_file;

select set_config('app.tenant_id', '22222222-0000-4000-8000-000000000002', true);

insert into fact (id, case_id, type, happened_on, note, recorded_by, recorded_at) values
    ('b2000000-0000-4000-8000-000000000101', 'c2000000-0000-4000-8000-000000000001', 'IEP_MEETING_HELD', '2026-11-06', 'Recess was agreed.', 'a0000000-0000-4000-8000-000000000006', '2026-11-06 17:00Z');

insert into deadline_stale (case_id, cause) select id, 'CASE_OPENED' from case_file;
