-- The people are those of the demo realm: their ids are the subjects of their tokens.
insert into tenant (id) values
    ('11111111-0000-4000-8000-000000000001'),
    ('22222222-0000-4000-8000-000000000002');

select set_config('app.tenant_id', '11111111-0000-4000-8000-000000000001', true);

-- A demo runs on machines without a malware scanner.
insert into organisation (alias, name, unscanned_accepted) values ('harbor', 'Harbor Family Advocacy', true);
insert into person (id, name, roles, email) values
    ('a0000000-0000-4000-8000-000000000001', 'Ana Delgado', 'advocate', 'ana@harbor.example'),
    ('a0000000-0000-4000-8000-000000000002', 'Alex Kim', 'advocate', 'alex@harbor.example'),
    ('a0000000-0000-4000-8000-000000000003', 'Sam Osei', 'supervisor', 'sam@harbor.example'),
    ('a0000000-0000-4000-8000-000000000004', 'Omar Haidari', 'org-admin', 'omar@harbor.example'),
    ('a0000000-0000-4000-8000-000000000005', 'Lucia Cruz', 'family', 'lucia@family.example'),
    ('a0000000-0000-4000-8000-000000000009', 'Blair Lindgren', 'supervisor', 'blair@harbor.example');

select set_config('app.tenant_id', '22222222-0000-4000-8000-000000000002', true);

insert into organisation (alias, name, unscanned_accepted) values ('summit', 'Summit Education Advocates', true);
insert into person (id, name, roles, email) values
    ('a0000000-0000-4000-8000-000000000006', 'Tess Moran', 'advocate', 'tess@summit.example'),
    ('a0000000-0000-4000-8000-000000000007', 'Sol Reyes', 'supervisor', 'sol@summit.example'),
    ('a0000000-0000-4000-8000-000000000008', 'Finn Okafor', 'family', 'finn@family.example'),
    ('a0000000-0000-4000-8000-000000000009', 'Blair Lindgren', 'advocate', 'blair@harbor.example');
