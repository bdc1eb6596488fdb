package org.throughline.web.address;

import com.vaadin.flow.router.QueryParameters;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.Priority;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseFilter.Lack;

/** Which cases, in the address of their list: it can be kept, sent on and come back to. */
public record CasesAddress(CaseFilter filter) implements Address {

    public static CasesAddress of(CaseFilter filter) {
        return new CasesAddress(filter);
    }

    public static CasesAddress read(QueryParameters parameters) {
        var asked = new Asked(parameters);
        return new CasesAddress(new CaseFilter(
                asked.one("status", CaseStatus.values()).orElse(null),
                asked.id("advocate").orElse(null),
                asked.text("q").orElse(null),
                asked.one("type", CaseType.values()).orElse(null),
                asked.one("priority", Priority.values()).orElse(null),
                asked.text("tag").orElse(null),
                asked.text("district").orElse(null),
                asked.one("lacks", Lack.values()).orElse(null),
                asked.value("silent", CasesAddress::days).orElse(null)));
    }

    private static Integer days(String text) {
        return Math.clamp(Long.parseLong(text), 1, 3_650);
    }

    @Override
    public String path() {
        return asked().of(StaffPlace.CASES);
    }

    /** The filter alone, as a list that is kept says it. */
    public String query() {
        return asked().toString();
    }

    private Query asked() {
        return new Query()
                .and("q", filter.text())
                .and("status", filter.status())
                .and("advocate", filter.advocate())
                .and("type", filter.type())
                .and("priority", filter.priority())
                .and("tag", filter.tag())
                .and("district", filter.district())
                .and("lacks", filter.lacks())
                .and("silent", filter.silentDays());
    }
}
