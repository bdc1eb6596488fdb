package org.throughline.web.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Provider
public class FormMapper implements ExceptionMapper<InvalidForm> {

    @Override
    public Response toResponse(InvalidForm invalid) {
        return Problems.fields(invalid.errors());
    }
}
