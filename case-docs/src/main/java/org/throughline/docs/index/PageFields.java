package org.throughline.docs.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.jspecify.annotations.Nullable;

/** The fields of a page in the index. They are stored, so that what stands in the index can be compared. */
public final class PageFields {

    public static final String DOCUMENT = "document";
    public static final String CASE = "case";
    public static final String STUDENT = "student";
    /** The words of the file's name: at the first page alone, so that it is there once for each document. */
    public static final String NAME = "name";

    public static final String SHARED = "shared";
    public static final String UPLOADED_BY = "uploadedBy";
    public static final String UPLOADED_AT = "uploadedAt";
    public static final String TYPE = "type";
    public static final String LANGUAGE = "language";
    public static final String YEAR = "year";
    public static final String DATE = "date";
    public static final String NUMBER = "number";
    public static final String TEXT = "text";

    /** Another number here, and every index comes again out of the database. */
    static final String FORMAT = "3";

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final FieldType WITH_OFFSETS = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    private static final FieldType WITHOUT_PLACES = words(IndexOptions.DOCS);

    private PageFields() {}

    private static FieldType words(IndexOptions options) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(options == IndexOptions.DOCS);
        type.setStored(true);
        type.freeze();
        return type;
    }

    static Document of(IndexedPage page) {
        var of = page.document();
        var document = new Document();
        keyword(document, DOCUMENT, of.id());
        keyword(document, CASE, of.caseId());
        keyword(document, STUDENT, of.studentId());
        keyword(document, SHARED, of.shared());
        keyword(document, UPLOADED_BY, of.uploadedBy());
        keyword(document, TYPE, of.type());
        keyword(document, LANGUAGE, of.language());
        keyword(document, YEAR, of.writtenOn() == null ? null : of.writtenOn().getYear());
        document.add(new LongField(UPLOADED_AT, of.uploadedAt().toEpochMilli(), Store.YES));
        // it follows from the moment and the zone
        document.add(new LongField(DATE, of.receivedOn().toEpochDay(), Store.NO));
        document.add(new StoredField(NUMBER, page.number()));
        if (page.number() == 1) {
            document.add(new Field(NAME, parted(of.fileName()), WITHOUT_PLACES));
        }
        document.add(new Field(TEXT, page.text(), WITH_OFFSETS));
        return document;
    }

    /** In the names of files points and lines part words, too. */
    public static String parted(String fileName) {
        return BETWEEN_WORDS.matcher(fileName).replaceAll(" ");
    }

    private static void keyword(Document document, String field, @Nullable Object value) {
        if (value != null) {
            document.add(new KeywordField(field, value.toString(), Store.YES));
        }
    }

    /** What is stored of a page, in an order of its own: two pages that say the same here are the same. */
    static List<String> stored(Iterable<IndexableField> page) {
        var all = new ArrayList<String>();
        for (var field : page) {
            if (field.fieldType().stored()) {
                all.add(field.name() + "=" + field.stringValue());
            }
        }
        all.sort(null);
        return all;
    }
}
