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

    void write() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            // by name: outside of the server its interfaces are not there to load it
            for (var type :
                    List.of("BareResource", "BareResource$Bare", "BareSearch", "BareLists", "BareSql", "BareDue")) {
                var name = BareWar.class.getPackageName().replace('.', '/') + "/" + type + ".class";
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
