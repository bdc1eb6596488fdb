package org.throughline.web.schoolcalendar.district;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.internal.UrlUtil;
import com.vaadin.flow.router.RouteParameters;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.web.casefile.StateChoice;

/** Where the calendar of a district is shown. A name with a slash in it is two parts of the address. */
public record DistrictAddress(String state, String name) {

    /** What follows the place of the list. */
    static final String TEMPLATE = "/:state([A-Z]{2})/:name*";

    private static final Pattern ENCODED = Pattern.compile("(?:[\\w.!~*'()-]|%[0-9A-Fa-f]{2})+");

    static DistrictAddress of(RouteParameters parameters) {
        var name = parameters.getWildcard("name").stream()
                .map(DistrictAddress::decoded)
                .collect(Collectors.joining("/"));
        return new DistrictAddress(parameters.get("state").orElse(""), name);
    }

    /** The browser decodes the addresses of links; those that a screen leads to come as they are. */
    private static String decoded(String part) {
        return ENCODED.matcher(part).matches() ? UrlUtil.decodeURIComponent(part) : part;
    }

    /** The name of the state in words, where we have one. */
    String stateIn(Component page) {
        return StateChoice.isKnown(state) ? page.getTranslation("state." + state) : state;
    }

    /** @param list where all districts are listed */
    public String in(String list) {
        return list + "/" + state + "/"
                + Arrays.stream(name.strip().split("/", -1))
                        .map(UrlUtil::encodeURIComponent)
                        .collect(Collectors.joining("/"));
    }
}
