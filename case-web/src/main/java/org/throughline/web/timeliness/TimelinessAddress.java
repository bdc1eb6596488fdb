package org.throughline.web.timeliness;

import com.vaadin.flow.router.QueryParameters;
import org.throughline.core.timeliness.TimelinessQuery;
import org.throughline.web.address.Address;
import org.throughline.web.address.Asked;
import org.throughline.web.address.Query;
import org.throughline.web.address.StaffPlace;

/**
 * Which districts, over which time, in the address of their table.
 *
 * @param page the first is 0
 */
record TimelinessAddress(TimelinessQuery query, int page) implements Address {

    static TimelinessAddress read(QueryParameters parameters) {
        var asked = new Asked(parameters);
        var query = new TimelinessQuery(
                asked.text("state").filter(two -> two.matches("[A-Z]{2}")).orElse(null),
                asked.text("district").orElse(null),
                asked.day("from").orElse(null),
                asked.day("to").orElse(null));
        var page = asked.text("page")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
        return new TimelinessAddress(isBackwards(query) ? TimelinessQuery.ALL : query, page);
    }

    private static boolean isBackwards(TimelinessQuery query) {
        var first = query.from();
        var last = query.to();
        return first != null && last != null && last.isBefore(first);
    }

    TimelinessAddress at(int other) {
        return new TimelinessAddress(query, other);
    }

    @Override
    public String path() {
        return new Query()
                .and("state", query.state())
                .and("district", query.district())
                .and("from", query.from())
                .and("to", query.to())
                .and("page", page == 0 ? null : page)
                .of(StaffPlace.TIMELINESS);
    }
}
