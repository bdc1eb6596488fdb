package org.throughline.web.address;

/** An address that is made by another one. */
record Path(String path) implements Address {}
