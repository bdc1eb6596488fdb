package org.throughline.auth.request;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as the container hands it over: the path is normalised, the query is not. */
public final class FakeRequest {

    private final String method;
    private final String path;
    private final @Nullable String query;
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();

    private FakeRequest(String method, String address) {
        var parts = address.split("\\?", 2);
        this.method = method;
        this.path = parts[0];
        this.query = parts.length == 2 ? parts[1] : null;
    }

    public static FakeRequest get(String address) {
        return new FakeRequest("GET", address);
    }

    public static FakeRequest post(String address) {
        return new FakeRequest("POST", address);
    }

    public static FakeRequest head(String address) {
        return new FakeRequest("HEAD", address);
    }

    public static FakeRequest page(String address) {
        return get(address).header("Sec-Fetch-Mode", "navigate");
    }

    public FakeRequest header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** As the container would find it, decoded or in the body. */
    public FakeRequest parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    public HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getServletPath" -> "";
                    case "getPathInfo", "getRequestURI" -> path;
                    case "getQueryString" -> query;
                    case "getHeader" -> headers.get((String) arguments[0]);
                    case "getParameter" -> parameters.get((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    public RequestKind kind() {
        return RequestKind.of(request());
    }
}
