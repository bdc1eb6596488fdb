package org.throughline.docs.search;

import org.throughline.docs.index.PageFields;

/** What results are grouped and narrowed by. */
public enum Facet {
    TYPE(PageFields.TYPE),
    CASE(PageFields.CASE),
    /** Of the document's own date, where one was read. */
    YEAR(PageFields.YEAR),
    LANGUAGE(PageFields.LANGUAGE),
    SHARED(PageFields.SHARED),
    UPLOADED_BY(PageFields.UPLOADED_BY);

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    /** As it is called in the index, in addresses and over REST. */
    public String wire() {
        return field;
    }
}
