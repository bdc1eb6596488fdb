package org.throughline.auth.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who is counted as one: the address that connects, or the one that a proxy of ours wrote down last. */
public final class VisitorAddress {

    private static final int LONGEST = 60;

    /** A household has as many addresses of version 6 as it likes: its network counts as one. */
    private static final int NETWORK_BYTES = 8;

    /** RFC 7239: the only element of the last hop that names an address. */
    private static final Pattern FORWARDED_FOR = Pattern.compile("(?i)(?:^|;)\\s*for\\s*=\\s*\"?([^;\"]+)\"?");

    private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern V4 = Pattern.compile("(" + BYTE + "(?:\\." + BYTE + "){3})(?::\\d{1,5})?");
    private static final Pattern V6 =
            Pattern.compile("\\[([0-9A-Fa-f:.]+)](?::\\d{1,5})?|([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)");

    private VisitorAddress() {}

    /** For counting alone: it is kept nowhere. */
    public static String of(HttpServletRequest request) {
        return of(request, VisitorSettings.CURRENT);
    }

    static String of(HttpServletRequest request, VisitorSettings settings) {
        var header = settings.addressHeader();
        return (header == null
                        ? Optional.<String>empty()
                        : written(request, header).flatMap(VisitorAddress::counted))
                .or(() -> counted(request.getRemoteAddr()))
                .orElseGet(request::getRemoteAddr);
    }

    /** What our own proxy added, in a line of its own or behind others; what stands before it, anybody may have made up. */
    private static Optional<String> written(HttpServletRequest request, String header) {
        var all = String.join(",", Collections.list(request.getHeaders(header)));
        var last = all.substring(all.lastIndexOf(',') + 1).strip();
        return Optional.of(last)
                .map(element -> header.equalsIgnoreCase("Forwarded") ? forwardedFor(element) : element)
                .filter(element -> !element.isEmpty() && element.length() <= LONGEST);
    }

    private static String forwardedFor(String element) {
        var found = FORWARDED_FOR.matcher(element);
        return found.find() ? found.group(1).strip() : "";
    }

    /** Nothing if it is no address. */
    private static Optional<String> counted(String written) {
        var v4 = V4.matcher(written);
        if (v4.matches()) {
            return literal(v4.group(1)).map(InetAddress::getHostAddress);
        }
        var zone = written.indexOf('%');
        var v6 = V6.matcher(zone < 0 ? written : written.substring(0, zone));
        return v6.matches()
                ? literal(v6.group(1) == null ? v6.group(2) : v6.group(1)).map(VisitorAddress::network)
                : Optional.empty();
    }

    /** An address of version 4 that is written as one of version 6 comes back as what it is. */
    private static String network(InetAddress address) {
        return address instanceof Inet6Address v6
                ? HexFormat.of().formatHex(v6.getAddress(), 0, NETWORK_BYTES)
                : address.getHostAddress();
    }

    /** What the patterns let through is never looked up as a name. */
    private static Optional<InetAddress> literal(String text) {
        try {
            return Optional.of(InetAddress.getAllByName(text)[0]);
        } catch (UnknownHostException none) {
            return Optional.empty();
        }
    }
}
