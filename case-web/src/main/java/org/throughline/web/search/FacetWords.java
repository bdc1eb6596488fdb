package org.throughline.web.search;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.staff.PersonService;
import org.throughline.docs.search.Facet;
import org.throughline.docs.search.Facets;
import org.throughline.docs.search.SearchHit;
import org.throughline.docs.search.SearchResults;

/** What the values of the groups are called; a case or a person that the reader may not know of has no name here. */
record FacetWords(Map<UUID, String> children, Map<UUID, String> people) {

    static FacetWords labelOf(SearchResults results, CaseListService cases, PersonService persons) {
        var facets = results.facets();
        var hits = results.hits().stream().map(SearchHit::caseId);
        return new FacetWords(
                cases.childrenIn(Stream.concat(hits, ids(facets, Facet.CASE)).collect(toSet())),
                persons.namesOf(ids(facets, Facet.UPLOADED_BY).collect(toSet())));
    }

    private static Stream<UUID> ids(@Nullable Facets facets, Facet facet) {
        return facets == null
                ? Stream.empty()
                : facets.group(facet).values().stream().map(count -> UUID.fromString(count.value()));
    }

    String child(UUID caseId) {
        return children.getOrDefault(caseId, "");
    }

    Optional<String> labelOf(Facet facet, String value, Component words) {
        return switch (facet) {
            case CASE -> Optional.ofNullable(children.get(UUID.fromString(value)));
            case UPLOADED_BY -> Optional.ofNullable(people.get(UUID.fromString(value)));
            case TYPE -> Optional.of(words.getTranslation("document.type." + value));
            case SHARED -> Optional.of(words.getTranslation("search.shared." + value));
            case LANGUAGE -> Optional.of(words.getTranslation("search.language." + value));
            case YEAR -> Optional.of(value);
        };
    }
}
