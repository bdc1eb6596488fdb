package org.throughline.core.audit;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the key for seals lies, and where the newest seals are written down; neither is in the database.
 */
record AuditSettings(Path keyFile, Path anchors) {

    static AuditSettings from(Map<String, String> environment) {
        return new AuditSettings(
                path(environment, "THROUGHLINE_AUDIT_KEY_FILE"), path(environment, "THROUGHLINE_AUDIT_ANCHORS"));
    }

    private static Path path(Map<String, String> environment, String name) {
        var value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new IllegalStateException(name + " is missing");
        }
        return Path.of(value);
    }
}
