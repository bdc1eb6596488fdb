package org.throughline.docs.text.child;

import static org.throughline.docs.text.protocol.Unreadable.BROKEN;
import static org.throughline.docs.text.protocol.Unreadable.EMPTY;
import static org.throughline.docs.text.protocol.Unreadable.ENCRYPTED;
import static org.throughline.docs.text.protocol.Unreadable.LOCKED;
import static org.throughline.docs.text.protocol.Unreadable.NO_TEXT;
import static org.throughline.docs.text.protocol.Unreadable.UNSUPPORTED;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.throughline.docs.text.child.ocr.PageImages;
import org.throughline.docs.text.protocol.PhotoBundle;
import org.throughline.docs.text.protocol.Reading;
import org.throughline.docs.text.protocol.ReadingLimits;
import org.throughline.docs.text.protocol.TidyText;
import org.xml.sax.SAXException;

/**
 * Reads one file with Tika: by what is in it, not by its name. Attachments are not read; of pages that are pictures it
 * says which they are.
 */
final class TextReader {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String PDF = "application/pdf";

    static final String ARCHIVE = "application/zip";

    private static final Set<String> PICTURES =
            Set.of("image/jpeg", "image/png", "image/tiff", "image/gif", "image/bmp", "image/heic", "image/heif");

    private static final Set<String> READ = Set.of(
            PDF,
            WORD,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/rtf",
            "application/xhtml+xml",
            "application/vnd.ms-outlook",
            "application/vnd.ms-tnef",
            "message/rfc822");

    private static final Set<String> PROTECTED =
            Set.of("application/x-tika-ooxml-protected", "application/x-tika-msworks-protected");

    private final AutoDetectParser parser;
    private final TikaConfig config;

    TextReader(TikaConfig config) {
        this.config = config;
        this.parser = new AutoDetectParser(config);
    }

    /** @param fileName a hint: of two possible kinds, the one it names */
    Reading read(Path file, String fileName) throws IOException {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        try (var in = TikaInputStream.get(file)) {
            var type = config.getDetector().detect(in, metadata).getBaseType();
            var mediaType = type.toString();
            if (PROTECTED.contains(mediaType)) {
                return locked(mediaType);
            }
            if (type.getType().equals("image")) {
                return picture(file, type, isOther(type, fileName));
            }
            if (mediaType.equals(PhotoBundle.MEDIA_TYPE)) {
                return picture(file, type, false);
            }
            if (mediaType.equals(ARCHIVE)) {
                return archive(file, isOther(type, fileName));
            }
            if (!READ.contains(mediaType) && !type.getType().equals("text")) {
                return new Reading.NoText(mediaType, UNSUPPORTED);
            }
            // it need not be found out again
            metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, mediaType + PlainText.charset(file, mediaType));
            return read(in, file, type, metadata, isOther(type, fileName));
        }
    }

    /** Its page is the list of what is in it; each of these becomes a document of its own. */
    private static Reading archive(Path file, boolean otherType) {
        try (var zip = ZipNames.open(file)) {
            var files = ZipNames.files(zip);
            var names =
                    files.stream().limit(ReadingLimits.PARTS).map(ZipNames::of).collect(Collectors.joining("\n"));
            return names.isBlank()
                    ? new Reading.NoText(ARCHIVE, EMPTY)
                    : new Reading.Text(
                            ARCHIVE,
                            List.of(TidyText.tidied(names)),
                            Set.of(),
                            files.size() > ReadingLimits.PARTS,
                            otherType,
                            false);
        } catch (IOException | RuntimeException e) {
            return new Reading.NoText(ARCHIVE, BROKEN);
        }
    }

    private static Reading picture(Path file, MediaType type, boolean otherType) throws IOException {
        var mediaType = type.toString();
        if (!PICTURES.contains(mediaType) && !mediaType.equals(PhotoBundle.MEDIA_TYPE)) {
            return new Reading.NoText(mediaType, UNSUPPORTED);
        }
        try (var pages = PageImages.open(file, mediaType)) {
            // an animation is no document
            var count = mediaType.equals("image/gif") ? 1 : Math.min(pages.count(), ReadingLimits.SCANS);
            return new Reading.Text(
                    mediaType,
                    Collections.nCopies(count, ""),
                    IntStream.rangeClosed(1, count).boxed().collect(Collectors.toSet()),
                    count < pages.count(),
                    otherType,
                    false);
        } catch (IOException | RuntimeException e) {
            // whatever a decoder throws at a damaged picture
            return new Reading.NoText(mediaType, mediaType.startsWith("image/hei") ? UNSUPPORTED : BROKEN);
        }
    }

    private Reading read(TikaInputStream in, Path file, MediaType type, Metadata metadata, boolean otherType)
            throws IOException {
        var mediaType = type.toString();
        var text = new PageText();
        try {
            if (mediaType.equals(WORD)) {
                new WordPages(text).read(file);
            } else {
                parse(in, metadata, text);
            }
        } catch (EncryptedDocumentException e) {
            return locked(mediaType);
        } catch (TikaException
                | SAXException
                | XMLStreamException
                | IOException
                | RuntimeException
                | StackOverflowError
                | LinkageError
                | AssertionError e) {
            // whatever a parser throws at a damaged file: what was read before the cap is kept, nothing else
            if (!WriteLimitReachedException.isWriteLimitReached(e)) {
                return isLocked(e) ? locked(mediaType) : new Reading.NoText(mediaType, BROKEN);
            }
        }
        var pages = switch (mediaType) {
            case "message/rfc822" -> LetterHeaders.before(text.pages(), file, metadata);
            case PDF -> FormPages.filled(file, text.pages());
            default -> text.pages();
        };
        var scans = mediaType.equals(PDF) ? PdfScans.in(file, pages) : Set.<Integer>of();
        pages = withoutNonsense(pages, scans);
        if (scans.isEmpty() && pages.stream().allMatch(String::isBlank)) {
            return new Reading.NoText(mediaType, mediaType.startsWith("text/") ? EMPTY : NO_TEXT);
        }
        var active = mediaType.equals(PDF) && PdfExtras.areIn(file);
        return new Reading.Text(mediaType, pages, scans, text.isTruncated(), otherType, active);
    }

    /** Nobody shall read or find what no page says. */
    private static List<String> withoutNonsense(List<String> pages, Set<Integer> scans) {
        return IntStream.range(0, pages.size())
                .mapToObj(i -> scans.contains(i + 1) && TextSense.isNonsense(pages.get(i)) ? "" : pages.get(i))
                .toList();
    }

    private void parse(TikaInputStream in, Metadata metadata, PageText text)
            throws IOException, SAXException, TikaException {
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setExtractBookmarksText(false);
        // what was filled in is read where it stands
        pdf.setExtractAcroFormContent(false);
        var context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(Parser.class, parser);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        parser.parse(in, new PageHandler(text), metadata, context);
    }

    private static Reading locked(String mediaType) {
        return new Reading.NoText(mediaType, Unlocker.opens(mediaType) ? ENCRYPTED : LOCKED);
    }

    private static boolean isLocked(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().matches("EncryptedDocumentException|InvalidPasswordException")) {
                return true;
            }
        }
        return false;
    }

    private boolean isOther(MediaType found, String fileName) throws IOException {
        var named = new Metadata();
        named.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        var promised = config.getMimeRepository().detect(null, named).getBaseType();
        var registry = config.getMediaTypeRegistry();
        return !promised.equals(MediaType.OCTET_STREAM)
                && !promised.equals(found)
                && !registry.isSpecializationOf(found, promised)
                && !registry.isSpecializationOf(promised, found);
    }
}
