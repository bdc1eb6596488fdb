package org.throughline.docs.search;

import static org.throughline.docs.index.PageFields.CASE;
import static org.throughline.docs.index.PageFields.DATE;
import static org.throughline.docs.index.PageFields.DOCUMENT;
import static org.throughline.docs.index.PageFields.STUDENT;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseAccess.Visible;

/** Which pages may be looked at: what the caller may see, and what the caller narrows it to. */
final class SearchFilter {

    private final BooleanQuery.Builder filter =
            new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);

    SearchFilter visible(Visible cases) {
        filter.add(new TermInSetQuery(CASE, bytes(cases.ids())), cases.all() ? Occur.MUST_NOT : Occur.FILTER);
        return this;
    }

    private static Set<BytesRef> bytes(Set<UUID> ids) {
        return Set.copyOf(ids.stream().map(id -> new BytesRef(id.toString())).toList());
    }

    SearchFilter documents(Set<UUID> ids) {
        filter.add(new TermInSetQuery(DOCUMENT, bytes(ids)), Occur.FILTER);
        return this;
    }

    SearchFilter withStudent(UUID studentId) {
        filter.add(term(STUDENT, studentId.toString()), Occur.FILTER);
        return this;
    }

    SearchFilter uploaded(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null || to != null) {
            filter.add(
                    LongField.newRangeQuery(
                            DATE,
                            from == null ? Long.MIN_VALUE : from.toEpochDay(),
                            to == null ? Long.MAX_VALUE : to.toEpochDay()),
                    Occur.FILTER);
        }
        return this;
    }

    SearchFilter narrowedTo(FacetSelection selection) {
        selection
                .chosen()
                .forEach((facet, values) -> filter.add(
                        new TermInSetQuery(
                                facet.wire(), values.stream().map(BytesRef::new).toList()),
                        Occur.FILTER));
        return this;
    }

    Query query() {
        return filter.build();
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
