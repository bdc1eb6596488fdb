package org.throughline.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.throughline.auth.settings.AuthSettings;

/** What was made is at our own address: the one in a request is what its sender wrote there. */
@Provider
public class OwnLocation implements ContainerResponseFilter {

    @Inject
    AuthSettings login;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var location = response.getLocation();
        if (location != null) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, at(login.baseUrl(), location));
        }
    }

    static URI at(URI own, URI location) {
        var query = location.getRawQuery() == null ? "" : "?" + location.getRawQuery();
        return own.resolve(location.getRawPath() + query);
    }
}
