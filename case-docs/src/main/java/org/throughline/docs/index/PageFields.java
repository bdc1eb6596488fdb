package org.throughline.docs.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/** The fields of a page in the index. */
public final class PageFields {

    public static final String DOCUMENT = "document";
    public static final String CASE = "case";
    public static final String SHARED = "shared";
    public static final String UPLOADED_BY = "uploadedBy";
    public static final String TYPE = "type";
    public static final String DATE = "date";
    public static final String NUMBER = "number";
    public static final String TEXT = "text";

    private static final FieldType WITH_OFFSETS = new FieldType();

    static {
        WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WITH_OFFSETS.setTokenized(true);
        WITH_OFFSETS.setStored(true);
        WITH_OFFSETS.freeze();
    }

    private PageFields() {}

    static Document of(IndexedPage page) {
        var document = new Document();
        document.add(new StringField(DOCUMENT, page.documentId().toString(), Store.YES));
        document.add(new StringField(CASE, page.caseId().toString(), Store.YES));
        document.add(new StringField(SHARED, String.valueOf(page.shared()), Store.NO));
        document.add(new StringField(UPLOADED_BY, page.uploadedBy().toString(), Store.NO));
        document.add(new LongField(DATE, page.date().toEpochDay(), Store.NO));
        document.add(new StoredField(NUMBER, page.number()));
        document.add(new Field(TEXT, page.text(), WITH_OFFSETS));
        var type = page.type();
        if (type != null) {
            document.add(new StringField(TYPE, type, Store.NO));
        }
        return document;
    }
}
