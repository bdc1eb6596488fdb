package org.throughline.deploy.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs {@link BareResource}, {@link BareSearch} and {@link BareLists} for the server that the product runs in. */
record BareWar(Path file, Path libraries) {

    private static final String BENCH = BareWar.class.getPackageName() + ".";

    /** By name: outside of the server its interfaces are not there to load them. Those of the product say what is open, and connect. */
    private static final List<String> CLASSES = List.of(
            BENCH + "BareResource",
            BENCH + "BareResource$Bare",
            BENCH + "BareSearch",
            BENCH + "BareLists",
            BENCH + "BareSql",
            BENCH + "BareDue",
            "org.throughline.core.deadline.OpenDeadlines",
            "org.throughline.core.task.OpenTasks",
            "org.throughline.core.secret.GivenSecrets",
            "org.throughline.core.secret.SecretDataSource");

    void write() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var type : CLASSES) {
                var name = type.replace('.', '/') + ".class";
                zip.putNextEntry(new ZipEntry("WEB-INF/classes/" + name));
                try (var bytes = BareWar.class.getClassLoader().getResourceAsStream(name)) {
                    if (bytes == null) {
                        throw new IOException(name + " is missing");
                    }
                    bytes.transferTo(zip);
                }
                zip.closeEntry();
            }
            try (var jars = Files.newDirectoryStream(libraries, "lucene-*.jar")) {
                for (var jar : jars) {
                    zip.putNextEntry(new ZipEntry("WEB-INF/lib/" + jar.getFileName()));
                    Files.copy(jar, zip);
                    zip.closeEntry();
                }
            }
            zip.putNextEntry(new ZipEntry("WEB-INF/beans.xml"));
            zip.write(
                    "<beans xmlns='https://jakarta.ee/xml/ns/jakartaee' version='4.1' bean-discovery-mode='annotated'/>"
                            .getBytes(UTF_8));
            zip.closeEntry();
        }
    }
}
