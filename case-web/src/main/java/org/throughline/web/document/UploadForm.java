package org.throughline.web.document;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Invalid;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.document.NewDocument;

/** The parts of a multipart upload. */
record UploadForm(EntityPart file, @Nullable DocumentType type, boolean shared) {

    private static final int LONGEST_FIELD = 100;

    static UploadForm of(List<EntityPart> parts) {
        parts.stream()
                .filter(part -> !List.of("file", "type", "shared").contains(part.getName()))
                .findFirst()
                .ifPresent(part -> {
                    throw new Invalid("document.unknown-part");
                });
        var file = part(parts, "file").orElseThrow(() -> new Invalid("document.no-file"));
        return new UploadForm(
                file,
                text(parts, "type").map(UploadForm::type).orElse(null),
                text(parts, "shared").map(UploadForm::shared).orElse(false));
    }

    NewDocument document() {
        return new NewDocument(file.getFileName().orElse(""), file.getContent(), type, shared);
    }

    private static Optional<EntityPart> part(List<EntityPart> parts, String name) {
        var all = parts.stream().filter(part -> part.getName().equals(name)).toList();
        if (all.size() > 1) {
            throw new Invalid("document.part-twice", name);
        }
        return all.stream().findFirst();
    }

    private static Optional<String> text(List<EntityPart> parts, String name) {
        return part(parts, name).map(UploadForm::text).filter(text -> !text.isEmpty());
    }

    private static String text(EntityPart part) {
        try (InputStream content = part.getContent()) {
            return new String(content.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static DocumentType type(String text) {
        return Arrays.stream(DocumentType.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new Invalid("document.unknown-type", types()));
    }

    private static String types() {
        return Arrays.stream(DocumentType.values()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static boolean shared(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Invalid("document.shared");
        };
    }
}
