package org.throughline.web.rest;

import jakarta.ws.rs.BadRequestException;

/** A query parameter makes no sense. A WebApplicationException, because Jersey turns any other one into 404. */
final class BadParameter extends BadRequestException {

    BadParameter(String message) {
        super(message);
    }
}
