package org.throughline.web.document;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
record UploadForm(EntityPart file, @Nullable DocumentType type, boolean shared, boolean again) {

    private static final int LONGEST_FIELD = 100;

    static UploadForm of(List<EntityPart> parts) {
        parts.stream()
                .filter(part -> !List.of("file", "type", "shared", "again").contains(part.getName()))
                .findFirst()
                .ifPresent(part -> {
                    throw new Invalid("document.unknown-part");
                });
        var file = part(parts, "file").orElseThrow(() -> new Invalid("document.no-file"));
        return new UploadForm(
                file,
                text(parts, "type").map(UploadForm::type).orElse(null),
                text(parts, "shared").map(text -> isTrue("shared", text)).orElse(false),
                text(parts, "again").map(text -> isTrue("again", text)).orElse(false));
    }

    NewDocument document() {
        return new NewDocument(nameOf(file), file.getContent(), type, shared)
                .announcedAs(announced())
                .wantedAgain(again);
    }

    /** Clients send names in UTF-8, and the container reads them byte by byte. */
    private static String nameOf(EntityPart file) {
        var read = file.getFileName().orElse("");
        if (read.chars().anyMatch(letter -> letter > 0xff)) {
            return read;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException latin) {
            return read;
        }
    }

    /** Few clients say the length of a part; that of the whole body is held to anyway. */
    private @Nullable Long announced() {
        var length = file.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? null : Long.valueOf(length.strip());
        } catch (NumberFormatException e) {
            throw new Invalid("document.length");
        }
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

    private static boolean isTrue(String part, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Invalid(part.equals("shared") ? "document.shared" : "document.again");
        };
    }
}
