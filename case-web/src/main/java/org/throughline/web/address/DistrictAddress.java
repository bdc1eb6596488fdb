package org.throughline.web.address;

import com.vaadin.flow.internal.UrlUtil;
import com.vaadin.flow.router.RouteParameters;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where the calendar of a district is shown. A name with a slash in it is two parts of the address. */
public record DistrictAddress(String state, String name) {

    /** What follows the place of the list. */
    public static final String TEMPLATE = "/:state([A-Z]{2})/:name*";

    private static final Pattern ENCODED = Pattern.compile("(?:[\\w.!~*'()-]|%[0-9A-Fa-f]{2})+");

    public static DistrictAddress of(RouteParameters parameters) {
        var name = parameters.getWildcard("name").stream()
                .map(DistrictAddress::decoded)
                .collect(Collectors.joining("/"));
        return new DistrictAddress(parameters.get("state").orElse(""), name);
    }

    /** The browser decodes the addresses of links; those that a screen leads to come as they are. */
    private static String decoded(String part) {
        return ENCODED.matcher(part).matches() ? UrlUtil.decodeURIComponent(part) : part;
    }

    /** @param list where all districts are listed */
    public Address in(Address list) {
        return new PlainAddress(list.path() + "/" + state + "/"
                + Arrays.stream(name.strip().split("/", -1))
                        .map(UrlUtil::encodeURIComponent)
                        .collect(Collectors.joining("/")));
    }
}
