-- Names are looked for with the apostrophe of a keyboard, whatever wrote them.
do $$
declare
    place record;
begin
    for place in
        select * from (values
            ('student', 'search_name'), ('case_file', 'student_search_name'), ('contact', 'search_name'),
            ('inquiry', 'caller_search_name'), ('inquiry', 'child_search_name')) as places (in_table, in_column)
    loop
        execute format('alter table %I no force row level security', place.in_table);
        execute format(
            'update %1$I set %2$I = translate(%2$I, %3$L, %4$L) where %2$I <> translate(%2$I, %3$L, %4$L)',
            place.in_table, place.in_column, U&'\2018\2019\02BC\00B4`', repeat(chr(39), 5));
        execute format('alter table %I force row level security', place.in_table);
    end loop;
end $$;
