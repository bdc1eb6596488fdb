package org.throughline.web.address;

/** From where each is sent to their own first page. */
public record StartAddress() implements Address {

    @Override
    public String path() {
        return "";
    }
}
