package org.throughline.web.home;

import com.vaadin.flow.router.QueryParameters;
import org.throughline.web.address.Address;
import org.throughline.web.address.Asked;
import org.throughline.web.address.Query;
import org.throughline.web.address.StaffPlace;

/** Home, with what waits for oneself or for all. */
record HomeAddress(boolean mine) implements Address {

    private static final String WHOSE = "whose";

    static HomeAddress read(QueryParameters parameters) {
        return new HomeAddress(new Asked(parameters).text(WHOSE).isEmpty());
    }

    /** @param part the id of a heading */
    Address at(String part) {
        return () -> path() + "#" + part;
    }

    @Override
    public String path() {
        return new Query().and(WHOSE, mine ? null : "all").of(StaffPlace.HOME);
    }
}
