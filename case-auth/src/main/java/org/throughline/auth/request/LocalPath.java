package org.throughline.auth.request;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A place in our own pages, to come back to. Never leads to another site, whatever it was made from. */
public record LocalPath(String value) implements Serializable {

    public static final LocalPath HOME = new LocalPath("/");
    private static final int LONGEST = 2_000;

    public LocalPath {
        if (!value.startsWith("/")
                || value.startsWith("//")
                || value.contains("\\")
                || value.length() > LONGEST
                || value.chars().anyMatch(character -> character <= ' ')) {
            throw new IllegalArgumentException("Not a place in our own pages");
        }
    }

    /** Home, if it is missing or leads elsewhere. */
    public static LocalPath orHome(@Nullable String value) {
        try {
            return value == null ? HOME : new LocalPath(value);
        } catch (IllegalArgumentException elsewhere) {
            return HOME;
        }
    }

    public static LocalPath of(HttpServletRequest request) {
        var query = request.getQueryString();
        return orHome(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
    }

    public String under(URI baseUrl) {
        return baseUrl + value;
    }
}
