package org.throughline.web.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.timeline.TimelineEntry;
import org.throughline.core.timeline.TimelinePage;
import org.throughline.web.export.Docx;
import org.throughline.web.export.Pdf;
import org.throughline.web.export.ReportTable;
import org.throughline.web.language.DateWords;
import org.throughline.web.language.Translations;

/** What happened, the first day first, as a file for a complaint or an attorney. */
record Chronology(String number, ReportTable table) {

    /** @param made by whom and when, which whoever holds the sheet in hand has to know */
    static Chronology of(CaseView caseView, TimelinePage page, Made made, Locale locale) {
        var translations = new Translations();
        var say = new EntryWords(translations, locale, page.names());
        var title = translations.getTranslation(
                "timeline.chronology", locale, caseView.student().fullName());
        var about = translations.getTranslation(
                "timeline.chronology-about",
                locale,
                caseView.number(),
                page.entries().size());
        var born = caseView.student().dateOfBirth();
        var head = Stream.of(
                        born == null
                                ? ""
                                : translations.getTranslation("timeline.born", locale, DateWords.of(born, locale)),
                        about,
                        translations.getTranslation(
                                "timeline.made", locale, made.by(), DateWords.of(made.on(), locale)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        var header = List.of(
                translations.getTranslation("fact.on", locale),
                translations.getTranslation("timeline.what", locale),
                translations.getTranslation("timeline.words", locale),
                translations.getTranslation("timeline.source", locale));
        var rows = page.entries().stream().map(entry -> row(entry, say, locale)).toList();
        return new Chronology(caseView.number(), new ReportTable(title, head, header, rows));
    }

    /** @param by the name of the organisation */
    record Made(String by, LocalDate on) {}

    private static List<Object> row(TimelineEntry entry, EntryWords say, Locale locale) {
        var received = say.received(entry);
        var words = received.isEmpty() ? entry.words() : entry.words() + " (" + received + ")";
        return List.of(DateWords.of(entry.on(), locale), say.what(entry), words, say.by(entry));
    }

    String name(String ending) {
        return "chronology-" + number + "." + ending;
    }

    static String mediaType(String ending) {
        return ending.equals("docx") ? Docx.MEDIA_TYPE : Pdf.MEDIA_TYPE;
    }

    byte[] as(String ending) {
        return ending.equals("docx") ? Docx.of(table) : Pdf.of(table);
    }
}
