package org.throughline.web.publicform.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Who is counted as one. */
final class VisitorAddress {

    private static final int LONGEST = 64;
    private static final int GROUPS_OF_A_HOUSEHOLD = 4;

    private VisitorAddress() {}

    static String of(HttpServletRequest request, PublicFormSettings settings) {
        var header = settings.addressHeader() == null ? null : request.getHeader(settings.addressHeader());
        return header == null || header.isBlank() ? counted(request.getRemoteAddr()) : counted(last(header));
    }

    /** What our own proxy added; what stands before it, the caller may have made up. */
    private static String last(String header) {
        return header.substring(header.lastIndexOf(',') + 1).strip();
    }

    /** A household has as many addresses of version 6 as it likes: they count as one. */
    private static String counted(String address) {
        var known = address.length() > LONGEST ? address.substring(0, LONGEST) : address;
        return known.contains(":")
                ? Arrays.stream(known.split(":")).limit(GROUPS_OF_A_HOUSEHOLD).collect(Collectors.joining(":"))
                : known;
    }
}
