package org.throughline.docs.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pages that the index has to hold, as the database says them. */
final class ReadyPages {

    static final String QUERY = """
            select d.id, d.case_id, c.student_id, d.file_name, d.shared, d.uploaded_by,
                cast(extract(epoch from d.uploaded_at) * 1000 as bigint), app_day(d.uploaded_at),
                d.type, d.language, w.date, p.number, p.text
            from document d
            join case_file c on c.tenant_id = d.tenant_id and c.id = d.case_id
            join document_page p on p.tenant_id = d.tenant_id and p.document_id = d.id
            left join document_date w
                on w.tenant_id = d.tenant_id and w.document_id = d.id and w.kind = 'DOCUMENT_DATE'
            where d.status = 'READY' and d.deleted_at is null
            """;

    /** How many columns the query has. */
    static final int COLUMNS = 13;

    private ReadyPages() {}

    static IndexedPage page(@Nullable Object[] columns) {
        var document = new IndexedDocument(
                uuid(columns[0]),
                uuid(columns[1]),
                uuid(columns[2]),
                String.valueOf(columns[3]),
                Boolean.parseBoolean(String.valueOf(columns[4])),
                uuid(columns[5]),
                Instant.ofEpochMilli(Long.parseLong(String.valueOf(columns[6]))),
                LocalDate.parse(String.valueOf(columns[7])),
                (String) columns[8],
                (String) columns[9],
                columns[10] == null ? null : LocalDate.parse(columns[10].toString()));
        return new IndexedPage(document, Integer.parseInt(String.valueOf(columns[11])), String.valueOf(columns[12]));
    }

    private static UUID uuid(@Nullable Object column) {
        return UUID.fromString(String.valueOf(column));
    }
}
