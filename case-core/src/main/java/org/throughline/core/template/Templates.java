package org.throughline.core.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;

/**
 * Templates that lie beside the class that fills them. A template asks for what it shows by the names of methods; an
 * empty text counts as none.
 */
public final class Templates {

    private Templates() {}

    /** A page: whatever is put into it comes out as text, whoever typed it. */
    public static Template html(Class<?> owner, String name) {
        return compile(Mustache.compiler(), owner, name);
    }

    public static Template text(Class<?> owner, String name) {
        return compile(Mustache.compiler().escapeHTML(false), owner, name);
    }

    private static Template compile(Mustache.Compiler compiler, Class<?> owner, String name) {
        try (var reader = reader(owner, name)) {
            return compiler.emptyStringIsFalse(true)
                    .withLoader(part -> reader(owner, part))
                    .compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader reader(Class<?> owner, String name) {
        var stream = owner.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("No template " + name);
        }
        return new InputStreamReader(stream, UTF_8);
    }
}
