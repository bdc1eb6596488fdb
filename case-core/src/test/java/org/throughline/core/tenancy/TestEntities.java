package org.throughline.core.tenancy;

import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every entity and column converter of the product that the tests of a module can see, so that no list is kept by hand. */
final class TestEntities {

    private static final String ROOT = "org/throughline";
    private static final String CLASS = ".class";

    /** Every module of the product has one, and no folder of tests. */
    private static final String BEANS = "META-INF/beans.xml";

    private TestEntities() {}

    static List<Class<?>> all() {
        try {
            return Collections.list(loader().getResources(BEANS)).stream()
                    .flatMap(TestEntities::names)
                    .filter(name -> !name.contains("$"))
                    .<Class<?>>map(TestEntities::load)
                    .filter(type -> type.isAnnotationPresent(Entity.class) || type.isAnnotationPresent(Converter.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder while a module is built, an archive afterwards. */
    private static Stream<String> names(URL beans) {
        try {
            var address = beans.toURI().toString();
            var root = URI.create(address.substring(0, address.length() - BEANS.length()));
            if (!address.startsWith("jar:")) {
                return names(Path.of(root).resolve(ROOT)).stream();
            }
            try (var files = FileSystems.newFileSystem(root, Map.of())) {
                return names(files.getPath(ROOT)).stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var files = Files.walk(root)) {
            return files.map(file -> ROOT + "/" + root.relativize(file))
                    .filter(name -> name.endsWith(CLASS) && !name.contains("-info"))
                    .map(name ->
                            name.substring(0, name.length() - CLASS.length()).replace('/', '.'))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, loader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ClassLoader loader() {
        return TestEntities.class.getClassLoader();
    }
}
