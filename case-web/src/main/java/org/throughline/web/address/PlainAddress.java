package org.throughline.web.address;

/** An address that is made by another one. */
record PlainAddress(String path) implements Address {}
