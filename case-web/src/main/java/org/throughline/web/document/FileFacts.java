package org.throughline.web.document;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.tenancy.TenantZone;
import org.throughline.docs.document.Document;
import org.throughline.docs.recognition.DocumentDate;
import org.throughline.docs.recognition.KeyDate;
import org.throughline.web.language.DateWords;
import org.throughline.web.language.Language;

/** What is known of a file, in words. */
public final class FileFacts {

    private static final long KILOBYTE = 1024;

    private FileFacts() {}

    /** Such as "IEP. 6 pages. Received Nov 19, 2026 from Lucia Cruz." */
    public static String sentence(Component page, Document document, @Nullable String from) {
        var day = DateWords.of(document.upload().at(), TenantZone.current(), Language.current());
        var received = from == null
                ? page.getTranslation("document.received-on", day)
                : page.getTranslation("document.received-from", day, from);
        return Stream.of(type(page, document), pages(page, document), size(document, Language.current()), received)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". ", "", "."));
    }

    public static String type(Component page, Document document) {
        var type = document.type();
        return type == null ? "" : page.getTranslation("document.type." + type);
    }

    public static String pages(Component page, Document document) {
        var pages = document.reading().pageCount();
        return pages == null ? "" : page.getTranslation("document.pages", pages);
    }

    public static String size(Document document, Locale locale) {
        var kilobytes = Math.max(1, document.file().size() / KILOBYTE);
        return kilobytes < KILOBYTE
                ? kilobytes + " KB"
                : String.format(Language.american(locale), "%.1f MB", kilobytes / (double) KILOBYTE);
    }

    /** The day that stands on the paper itself. */
    public static Optional<LocalDate> writtenOn(List<DocumentDate> dates) {
        return dates.stream()
                .filter(date -> date.kind() == KeyDate.DOCUMENT_DATE)
                .map(DocumentDate::date)
                .findFirst();
    }

    /** Why it could not be read, or what to know although it was read; empty if all is well. */
    public static String reason(Component page, Document document) {
        var remark = document.reading().remark();
        return remark == null ? "" : page.getTranslation("document.reason." + remark.code());
    }
}
