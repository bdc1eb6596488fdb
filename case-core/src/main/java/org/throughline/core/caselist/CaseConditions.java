package org.throughline.core.caselist;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseCondition;
import org.throughline.core.student.TypedName;

/** A filter as conditions on the alias {@code c}. */
final class CaseConditions {

    private static final String SILENT = CaseCondition.NOT_CLOSED + """
             and c.openedOn < :silentSince and not exists (select n.id from ContactNote n
            where n.caseId = c.id and n.on >= :silentSince)""";

    private record Value(String name, Object value) {}

    private final List<String> conditions = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();

    /** @param today from which silence is counted back, and what is due forward */
    CaseConditions(CaseFilter filter, LocalDate today) {
        when(filter.status(), "c.status = :status", "status");
        when(filter.advocate(), CaseCondition.onTeam("advocate"), "advocate");
        if (filter.text() != null) {
            var typed = TypedName.of(filter.text());
            conditions.add(typed.condition("c.studentSearchName", "c.number"));
            typed.values().forEach((name, value) -> values.add(new Value(name, value)));
        }
        when(filter.type(), "c.type = :type", "type");
        when(filter.priority(), "c.priority = :priority", "priority");
        when(
                filter.tag() == null ? null : "%\n" + like(filter.tag().strip().toLowerCase(Locale.ROOT)) + "\n%",
                "c.tags like :tag escape '!'",
                "tag");
        when(
                filter.district(),
                "exists (select s.id from Student s where s.id = c.studentId"
                        + " and s.districtKey = function('district_key', :district))",
                "district");
        if (filter.lacks() != null) {
            conditions.add(filter.lacks().condition());
        }
        if (filter.lacks() == CaseFilter.Lack.NEXT_DATE) {
            values.add(new Value("today", today));
        }
        if (filter.silentDays() != null) {
            when(today.minusDays(filter.silentDays()), SILENT, "silentSince");
        }
    }

    /** Begins with {@code and}, or is empty. */
    String conditions() {
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        values.forEach(value -> query.setParameter(value.name(), value.value()));
        return query;
    }

    private void when(@Nullable Object value, String condition, String name) {
        if (value != null) {
            conditions.add(condition);
            values.add(new Value(name, value));
        }
    }

    private static String like(String text) {
        return text.replaceAll("([!%_])", "!$1");
    }
}
