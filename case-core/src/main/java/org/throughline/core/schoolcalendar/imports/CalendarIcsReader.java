package org.throughline.core.schoolcalendar.imports;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import org.jspecify.annotations.Nullable;
import org.throughline.core.schoolcalendar.imports.ImportFault.Kind;
import org.throughline.core.schoolcalendar.imports.ImportedEntries.Entry;

/**
 * Reads the events of an iCalendar file (RFC 5545) line by line. The events are not built as the library could: it
 * would look up time zones in the network and follow rules of repetition.
 */
final class CalendarIcsReader implements ContentHandler {

    private static final String BEGIN = "BEGIN:VCALENDAR";

    private static final String EVENT = "VEVENT";

    /** The parser goes one call deeper for each component in another, as far as a file asks. */
    private static final int DEEPEST = 8;

    private final List<Entry> entries = new ArrayList<>();
    private @Nullable IcsEvent event;
    private String property = "";
    /** What is wrong where the parser stops. */
    private Kind wrong = Kind.BROKEN;
    /** How many components are open: an alarm in an event has a name and days of its own. */
    private int depth;

    private int depthOfEvent;

    private CalendarIcsReader() {}

    static ImportedEntries read(String text) {
        if (!text.stripLeading().regionMatches(true, 0, BEGIN, 0, BEGIN.length())) {
            return ImportedEntries.wrong(Kind.NOT_ICS.whole());
        }
        var reader = new CalendarIcsReader();
        try {
            new CalendarParserImpl().parse(new UnfoldingReader(new StringReader(text.strip() + "\r\n"), true), reader);
            return new ImportedEntries(reader.entries, List.of());
        } catch (ParserException broken) {
            return ImportedEntries.wrong(reader.wrong.in(Math.max(broken.getLineNo(), 0)));
        } catch (IOException never) {
            return ImportedEntries.wrong(Kind.BROKEN.whole());
        }
    }

    @Override
    public void startCalendar() {
        // all that counts stands in the events
    }

    @Override
    public void endCalendar() {
        // nothing is left open
    }

    @Override
    public void startComponent(String name) {
        depth++;
        if (depth > DEEPEST) {
            throw stop(Kind.BROKEN);
        }
        if (name.equalsIgnoreCase(EVENT)) {
            event = new IcsEvent();
            depthOfEvent = depth;
        }
    }

    @Override
    public void endComponent(String name) {
        var ended = event;
        if (ended != null && depth == depthOfEvent) {
            ended.entry().ifPresent(this::add);
            event = null;
        }
        depth--;
    }

    @Override
    public void startProperty(String name) {
        property = name.toUpperCase(Locale.ROOT);
    }

    @Override
    public void parameter(String name, String value) {
        // whether a day or an hour is meant shows in the value itself
    }

    @Override
    public void propertyValue(String value) {
        if (event != null && depth == depthOfEvent) {
            try {
                event.says(property, value);
            } catch (DateTimeException noDay) {
                throw stop(Kind.NO_DAY);
            }
        }
    }

    @Override
    public void endProperty(String name) {
        property = "";
    }

    private void add(Entry entry) {
        if (entries.size() == ImportedEntries.MOST) {
            throw stop(Kind.TOO_MANY);
        }
        if (entry.to().isBefore(entry.from())) {
            throw stop(Kind.BACKWARDS);
        }
        entries.add(entry);
    }

    /** The parser wraps it and adds the line. */
    private IllegalStateException stop(Kind why) {
        wrong = why;
        return new IllegalStateException(why.code());
    }
}
