package org.throughline.web.address;

import java.util.UUID;

/** The places of families. */
public enum PortalPlace implements Address {
    HOME("portal"),
    PAPERS("portal/papers");

    private final String path;

    PortalPlace(String path) {
        this.path = path;
    }

    /** The papers of one of their children. */
    public static Address papersOf(UUID caseId) {
        return new PlainAddress(new Query().and("case", caseId).of(PAPERS));
    }

    @Override
    public String path() {
        return path;
    }
}
