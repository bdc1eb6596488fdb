package org.throughline.deploy.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.throughline.deploy.process.Folders;
import org.throughline.deploy.settings.StackSettings;

/**
 * What the application server runs on. Nothing of an earlier one is left over: an application that a killed server still
 * knew would be loaded twice. The boot commands are all it gets.
 */
record Domain(StackSettings settings, Path programs, Path folder) {

    static final String TEMPORARY = "tmp";

    void make() throws IOException {
        Folders.delete(folder);
        Folders.createPrivate(folder);
        var domain = folder.resolve("domain1");
        Folders.copy(programs.resolve("domains/domain1"), domain);
        Folders.delete(domain.resolve("docroot"));
        Files.createDirectories(domain.resolve("docroot"));
        // a large upload passes through here in plain: ours alone, and gone with the next start
        Folders.createPrivate(folder.resolve(TEMPORARY));
        try (var jars = Files.list(settings.home().resolve("target/lib"))) {
            for (var jar : jars.filter(Domain::isDriver).toList()) {
                Files.copy(jar, domain.resolve("lib").resolve(jar.getFileName().toString()));
            }
        }
        Files.writeString(
                folder.resolve("preboot"),
                resource("preboot.asadmin")
                        .replace("@HTTP_PORT@", Integer.toString(settings.httpPort()))
                        .replace("@ADMIN@", administration()));
        Files.writeString(
                folder.resolve("postboot"),
                resource("postboot.asadmin").replace("@WAR@", settings.war().toString()));
    }

    /** Shut; only tests and the bench, which deploy applications of their own, ask for it. */
    private String administration() throws IOException {
        var port = settings.value("THROUGHLINE_ADMIN_PORT");
        return port.isEmpty()
                ? resource("admin-off.asadmin")
                : resource("admin-on.asadmin").replace("@ADMIN_PORT@", port.get());
    }

    private static boolean isDriver(Path jar) {
        return jar.getFileName().toString().startsWith("postgresql-");
    }

    private static String resource(String name) throws IOException {
        try (var stream = Domain.class.getResourceAsStream("/payara/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("No resource /payara/" + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
