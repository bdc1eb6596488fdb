-- The children of the demo. All of them are fictional.
select set_config('app.tenant_id', '11111111-0000-4000-8000-000000000001', true);

insert into student (id, first_name, last_name, search_name, date_of_birth, grade, school, district, state, primary_language, disabilities, version) values
    ('d1000000-0000-4000-8000-000000000001', 'Mateo', 'Villanueva-Cruz', 'villanueva-cruz mateo', '2016-03-18', '5', 'Manzanita Elementary', 'Alder Creek Unified', 'CA', 'es', 'SPECIFIC_LEARNING_DISABILITY', 1),
    ('d1000000-0000-4000-8000-000000000002', 'Noor', 'Haddad', 'haddad noor', '2018-11-02', '2', 'Oakmont Elementary', 'Mesa Verde Unified', 'CA', 'ar', 'SPEECH_OR_LANGUAGE_IMPAIRMENT', 1),
    ('d1000000-0000-4000-8000-000000000003', 'Sofia', 'Marín Paz', 'marin paz sofia', '2019-12-09', '1', 'Manzanita Elementary', 'Alder Creek Unified', 'CA', 'es', '', 1),
    ('d1000000-0000-4000-8000-000000000004', 'Owen', 'Sinclair', 'sinclair owen', '2014-07-27', '7', 'Harbor View Middle', 'Bay Harbor Unified', 'CA', 'en', '', 1),
    ('d1000000-0000-4000-8000-000000000005', 'Elijah', 'Brooks', 'brooks elijah', '2009-05-30', '11', 'Bay Harbor High', 'Bay Harbor Unified', 'CA', 'en', 'AUTISM', 1),
    ('d1000000-0000-4000-8000-000000000006', 'Devon', 'Castellano-Pierre', 'castellano-pierre devon', '2011-01-15', '10', 'Eastside High', 'Rochester City', 'NY', 'en', '', 1),
    ('d1000000-0000-4000-8000-000000000007', 'Jamal', 'Whitaker-Boone', 'whitaker-boone jamal', '2014-02-08', '7', 'Carver Middle', 'Lehigh Valley', 'PA', 'en', 'EMOTIONAL_DISTURBANCE', 1),
    ('d1000000-0000-4000-8000-000000000008', 'Priya', 'Subramanian', 'subramanian priya', '2015-10-21', '6', 'Oakmont Elementary', 'Mesa Verde Unified', 'CA', 'en', 'OTHER_HEALTH_IMPAIRMENT', 1),
    ('d1000000-0000-4000-8000-000000000009', 'Jayden', 'Reyes-Holt', 'reyes-holt jayden', '2013-04-04', '8', 'Harbor View Middle', 'Bay Harbor Unified', 'CA', 'en', 'SPECIFIC_LEARNING_DISABILITY OTHER_HEALTH_IMPAIRMENT', 1),
    ('d1000000-0000-4000-8000-000000000010', 'Lena', 'Fischer', 'fischer lena', '2017-08-12', '3', 'Manzanita Elementary', 'Alder Creek Unified', 'CA', 'en', 'SPEECH_OR_LANGUAGE_IMPAIRMENT', 1);

insert into contact (id, kind, name, search_name, phone, email, language, reach, access_note, role, school, person_id, version) values
    ('e1000000-0000-4000-8000-000000000001', 'FAMILY', 'Lucia Cruz', 'lucia cruz', '(530) 555-0118', null, 'es', 'PORTAL', 'Needs a Spanish interpreter at meetings.', null, null, 'a0000000-0000-4000-8000-000000000005', 1),
    ('e1000000-0000-4000-8000-000000000002', 'FAMILY', 'Hector Villanueva', 'hector villanueva', '(530) 555-0142', null, 'es', 'PHONE', null, null, null, null, 1),
    ('e1000000-0000-4000-8000-000000000003', 'FAMILY', 'Rana Haddad', 'rana haddad', '(530) 555-0161', null, 'ar', 'TEXT', 'Needs an Arabic interpreter at meetings.', null, null, null, 1),
    ('e1000000-0000-4000-8000-000000000004', 'FAMILY', 'Elena Paz', 'elena paz', '(530) 555-0127', null, 'es', null, 'Works nights: call after 2 pm.', null, null, null, 1),
    ('e1000000-0000-4000-8000-000000000005', 'FAMILY', 'Kate Sinclair', 'kate sinclair', '(530) 555-0174', null, 'en', null, null, null, null, null, 1),
    ('e1000000-0000-4000-8000-000000000006', 'FAMILY', 'Denise Brooks', 'denise brooks', '(530) 555-0139', null, 'en', null, null, null, null, null, 1),
    ('e1000000-0000-4000-8000-000000000007', 'FAMILY', 'Marie Pierre', 'marie pierre', '(585) 555-0113', null, 'fr', null, null, null, null, null, 1),
    ('e1000000-0000-4000-8000-000000000008', 'FAMILY', 'Terrence Boone', 'terrence boone', '(610) 555-0150', null, 'en', null, null, null, null, null, 1),
    ('e1000000-0000-4000-8000-000000000009', 'FAMILY', 'Anand Subramanian', 'anand subramanian', '(530) 555-0185', null, 'en', null, null, null, null, null, 1),
    ('e1000000-0000-4000-8000-000000000010', 'FAMILY', 'Monica Holt', 'monica holt', '(530) 555-0192', null, 'en', null, null, null, null, null, 1),
    ('e1000000-0000-4000-8000-000000000011', 'FAMILY', 'Julia Fischer', 'julia fischer', '(530) 555-0106', null, 'en', null, null, null, null, null, 1),
    ('e1000000-0000-4000-8000-000000000021', 'SCHOOL', 'Karen Whitfield', 'karen whitfield', '(530) 555-0180', 'k.whitfield@aldercreek.example', 'en', 'EMAIL', null, 'Case manager', 'Manzanita Elementary', null, 1),
    ('e1000000-0000-4000-8000-000000000022', 'SCHOOL', 'Daniel Oyelaran', 'daniel oyelaran', '(530) 555-0190', 'd.oyelaran@aldercreek.example', 'en', 'EMAIL', null, 'School psychologist', 'Alder Creek Unified', null, 1);

insert into relation (id, student_id, contact_id, word, holds_education_rights, version) values
    ('e1000000-0000-4000-8000-000000000001', 'd1000000-0000-4000-8000-000000000001', 'e1000000-0000-4000-8000-000000000001', 'mother', true, 1),
    ('e1000000-0000-4000-8000-000000000002', 'd1000000-0000-4000-8000-000000000001', 'e1000000-0000-4000-8000-000000000002', 'father', false, 1),
    ('e1000000-0000-4000-8000-000000000003', 'd1000000-0000-4000-8000-000000000002', 'e1000000-0000-4000-8000-000000000003', 'mother', true, 1),
    ('e1000000-0000-4000-8000-000000000004', 'd1000000-0000-4000-8000-000000000003', 'e1000000-0000-4000-8000-000000000004', 'mother', true, 1),
    ('e1000000-0000-4000-8000-000000000005', 'd1000000-0000-4000-8000-000000000004', 'e1000000-0000-4000-8000-000000000005', 'mother', true, 1),
    ('e1000000-0000-4000-8000-000000000006', 'd1000000-0000-4000-8000-000000000005', 'e1000000-0000-4000-8000-000000000006', 'grandmother', true, 1),
    ('e1000000-0000-4000-8000-000000000007', 'd1000000-0000-4000-8000-000000000006', 'e1000000-0000-4000-8000-000000000007', 'mother', true, 1),
    ('e1000000-0000-4000-8000-000000000008', 'd1000000-0000-4000-8000-000000000007', 'e1000000-0000-4000-8000-000000000008', 'father', true, 1),
    ('e1000000-0000-4000-8000-000000000009', 'd1000000-0000-4000-8000-000000000008', 'e1000000-0000-4000-8000-000000000009', 'father', true, 1),
    ('e1000000-0000-4000-8000-000000000010', 'd1000000-0000-4000-8000-000000000009', 'e1000000-0000-4000-8000-000000000010', 'mother', true, 1),
    ('e1000000-0000-4000-8000-000000000011', 'd1000000-0000-4000-8000-000000000010', 'e1000000-0000-4000-8000-000000000011', 'mother', true, 1),
    ('e1000000-0000-4000-8000-000000000021', 'd1000000-0000-4000-8000-000000000001', 'e1000000-0000-4000-8000-000000000021', 'case manager', false, 1),
    ('e1000000-0000-4000-8000-000000000022', 'd1000000-0000-4000-8000-000000000001', 'e1000000-0000-4000-8000-000000000022', 'evaluates for the district', false, 1);

insert into consent (id, student_id, purpose, words, given_by, given_on, expires_on, note, recorded_by, recorded_at, version) values
    ('e1000000-0000-4000-8000-000000000031', 'd1000000-0000-4000-8000-000000000001', 'ADVOCACY_AGREEMENT', '', 'e1000000-0000-4000-8000-000000000001', '2026-08-20', null, 'Signed at the first visit, in Spanish.', 'a0000000-0000-4000-8000-000000000001', '2026-08-20 17:00Z', 1),
    ('e1000000-0000-4000-8000-000000000032', 'd1000000-0000-4000-8000-000000000001', 'RELEASE_FROM_SCHOOL', '', 'e1000000-0000-4000-8000-000000000001', '2026-08-20', '2026-12-10', '', 'a0000000-0000-4000-8000-000000000001', '2026-08-20 17:00Z', 1);

insert into case_file
    (id, number, student_id, student_search_name, type, status, situation, summary, opened_on, closed_on, version) values
    ('c1000000-0000-4000-8000-000000000001', '2026-0148', 'd1000000-0000-4000-8000-000000000001', 'villanueva-cruz mateo', 'EVALUATION', 'OPEN', 'HAS_IEP',
        'Three-year evaluation is under way. Reading and writing fall further behind; the plan of February 2026 has no goal for written expression.',
        '2026-08-20', null, 1),
    ('c1000000-0000-4000-8000-000000000002', '2026-0121', 'd1000000-0000-4000-8000-000000000002', 'haddad noor', 'IEP_REVIEW', 'OPEN', 'STUCK',
        'The annual review was due on November 18 and no meeting is set. Speech services were missed for six weeks.',
        '2026-06-03', null, 1),
    ('c1000000-0000-4000-8000-000000000003', '2026-0163', 'd1000000-0000-4000-8000-000000000003', 'marin paz sofia', 'EVALUATION', 'INTAKE', 'JUST_STARTING',
        'The family asked for a first evaluation and has the assessment plan at home.',
        '2026-11-05', null, 1),
    ('c1000000-0000-4000-8000-000000000004', '2026-0152', 'd1000000-0000-4000-8000-000000000004', 'sinclair owen', 'EVALUATION', 'OPEN', 'JUST_STARTING',
        'Consent for a first evaluation is given. Attention and anxiety; grades fell since September.',
        '2026-09-14', null, 1),
    ('c1000000-0000-4000-8000-000000000005', '2026-0087', 'd1000000-0000-4000-8000-000000000005', 'brooks elijah', 'TRANSITION', 'WAITING', 'HAS_IEP',
        'Transition plan without a goal for work. Nothing is scheduled.',
        '2026-03-11', null, 1),
    ('c1000000-0000-4000-8000-000000000006', '2026-0139', 'd1000000-0000-4000-8000-000000000006', 'castellano-pierre devon', 'PLAN_504', 'OPEN', 'HAS_IEP',
        'The school drafted a 504 plan for migraine and concussion; the family wants extended time in it.',
        '2026-07-22', null, 1),
    ('c1000000-0000-4000-8000-000000000007', '2026-0115', 'd1000000-0000-4000-8000-000000000007', 'whitaker-boone jamal', 'DISCIPLINE', 'OPEN', 'STUCK',
        'Twelve days out of school since September. The district has not answered the request for a functional behavior assessment.',
        '2026-05-18', null, 1),
    ('c1000000-0000-4000-8000-000000000008', '2026-0094', 'd1000000-0000-4000-8000-000000000008', 'subramanian priya', 'IMPLEMENTATION', 'OPEN', 'HAS_IEP',
        'Occupational therapy is in the plan and has not begun. The district offered make-up hours.',
        '2026-03-30', null, 1),
    ('c1000000-0000-4000-8000-000000000009', '2025-0231', 'd1000000-0000-4000-8000-000000000009', 'reyes-holt jayden', 'DISPUTE', 'OPEN', 'STUCK',
        'State complaint about missed services is being written; the year ends on November 25.',
        '2025-12-01', null, 1),
    ('c1000000-0000-4000-8000-000000000010', '2026-0042', 'd1000000-0000-4000-8000-000000000010', 'fischer lena', 'ELIGIBILITY', 'CLOSED', 'JUST_STARTING',
        'Found eligible for speech and language; the first plan is signed.',
        '2026-02-02', '2026-06-12', 1);

insert into team_member (id, case_id, person_id) values
    ('f1000000-0000-4000-8000-000000000001', 'c1000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001'),
    ('f1000000-0000-4000-8000-000000000002', 'c1000000-0000-4000-8000-000000000002', 'a0000000-0000-4000-8000-000000000001'),
    ('f1000000-0000-4000-8000-000000000003', 'c1000000-0000-4000-8000-000000000003', 'a0000000-0000-4000-8000-000000000001'),
    ('f1000000-0000-4000-8000-000000000004', 'c1000000-0000-4000-8000-000000000004', 'a0000000-0000-4000-8000-000000000001'),
    ('f1000000-0000-4000-8000-000000000005', 'c1000000-0000-4000-8000-000000000005', 'a0000000-0000-4000-8000-000000000001'),
    ('f1000000-0000-4000-8000-000000000006', 'c1000000-0000-4000-8000-000000000006', 'a0000000-0000-4000-8000-000000000001'),
    ('f1000000-0000-4000-8000-000000000007', 'c1000000-0000-4000-8000-000000000006', 'a0000000-0000-4000-8000-000000000002'),
    ('f1000000-0000-4000-8000-000000000008', 'c1000000-0000-4000-8000-000000000007', 'a0000000-0000-4000-8000-000000000002'),
    ('f1000000-0000-4000-8000-000000000009', 'c1000000-0000-4000-8000-000000000008', 'a0000000-0000-4000-8000-000000000002'),
    ('f1000000-0000-4000-8000-000000000010', 'c1000000-0000-4000-8000-000000000009', 'a0000000-0000-4000-8000-000000000002'),
    ('f1000000-0000-4000-8000-000000000011', 'c1000000-0000-4000-8000-000000000010', 'a0000000-0000-4000-8000-000000000001');

insert into case_number (year, last) values
    (2025, 231),
    (2026, 163);

select set_config('app.tenant_id', '22222222-0000-4000-8000-000000000002', true);

insert into student (id, first_name, last_name, search_name, date_of_birth, grade, school, district, state, primary_language, disabilities, version) values
    ('d2000000-0000-4000-8000-000000000001', 'Amara', 'Okafor', 'okafor amara', '2018-01-24', '3', 'Bluebonnet Elementary', 'Cedar Park ISD', 'TX', 'en', 'SPECIFIC_LEARNING_DISABILITY', 1),
    ('d2000000-0000-4000-8000-000000000002', 'Miguel', 'Ortega', 'ortega miguel', '2012-06-16', '9', 'Travis High', 'Round Rock ISD', 'TX', 'es', 'AUTISM', 1);

insert into contact (id, kind, name, search_name, phone, email, language, reach, access_note, role, school, person_id, version) values
    ('e2000000-0000-4000-8000-000000000001', 'FAMILY', 'Finn Okafor', 'finn okafor', '(512) 555-0121', null, 'en', 'EMAIL', null, null, null, 'a0000000-0000-4000-8000-000000000008', 1),
    ('e2000000-0000-4000-8000-000000000002', 'FAMILY', 'Rosa Ortega', 'rosa ortega', '(512) 555-0148', null, 'es', null, null, null, null, null, 1);

insert into relation (id, student_id, contact_id, word, holds_education_rights, version) values
    ('e2000000-0000-4000-8000-000000000001', 'd2000000-0000-4000-8000-000000000001', 'e2000000-0000-4000-8000-000000000001', 'father', true, 1),
    ('e2000000-0000-4000-8000-000000000002', 'd2000000-0000-4000-8000-000000000002', 'e2000000-0000-4000-8000-000000000002', 'mother', true, 1);

insert into case_file
    (id, number, student_id, student_search_name, type, status, situation, summary, opened_on, closed_on, version) values
    ('c2000000-0000-4000-8000-000000000001', '2026-0037', 'd2000000-0000-4000-8000-000000000001', 'okafor amara', 'DISPUTE', 'OPEN', 'STUCK',
        'The ARD committee recessed without agreement on reading services and must meet again within ten school days.',
        '2026-09-01', null, 1),
    ('c2000000-0000-4000-8000-000000000002', '2026-0041', 'd2000000-0000-4000-8000-000000000002', 'ortega miguel', 'IEP_DEVELOPMENT', 'OPEN', 'HAS_IEP',
        'New to the district; the plan from the old school has not been carried over.',
        '2026-10-06', null, 1);

insert into team_member (id, case_id, person_id) values
    ('f2000000-0000-4000-8000-000000000001', 'c2000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000006'),
    ('f2000000-0000-4000-8000-000000000002', 'c2000000-0000-4000-8000-000000000002', 'a0000000-0000-4000-8000-000000000006'),
    ('f2000000-0000-4000-8000-000000000003', 'c2000000-0000-4000-8000-000000000002', 'a0000000-0000-4000-8000-000000000009');

insert into case_number (year, last) values
    (2026, 41);
