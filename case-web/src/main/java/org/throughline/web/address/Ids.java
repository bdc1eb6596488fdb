package org.throughline.web.address;

import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.throughline.core.problem.NotFound;

/** The id in the address of a page. */
public final class Ids {

    private Ids() {}

    /** @throws NotFound if the address was typed wrong */
    public static UUID of(RouteParameters parameters) {
        try {
            return UUID.fromString(parameters.get("id").orElseThrow(NotFound::new));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
