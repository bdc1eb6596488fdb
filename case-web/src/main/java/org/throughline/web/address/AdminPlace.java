package org.throughline.web.address;

/** The places of administrators. */
public enum AdminPlace implements Address {
    HOME("admin"),
    PLAYBOOKS("admin/playbooks"),
    DISTRICTS("admin/districts");

    private final String path;

    AdminPlace(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
