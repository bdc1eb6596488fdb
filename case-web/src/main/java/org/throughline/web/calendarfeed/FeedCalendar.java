package org.throughline.web.calendarfeed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.throughline.core.agenda.AgendaEntry;
import org.throughline.core.calendarfeed.FeedContent;
import org.throughline.web.agenda.AgendaWords;

/** What a calendar program reads (RFC 5545, RFC 7986): each entry lasts its whole day, wherever the phone is. */
final class FeedCalendar {

    static final String MEDIA_TYPE = "text/calendar";

    private static final String PRODUCT = "-//Throughline//Calendar//EN";
    private static final Duration REFRESH = Duration.ofHours(4);

    private final FeedContent content;
    private final URI baseUrl;
    private final FeedWords words;

    /** @param baseUrl of our pages, without a slash at the end */
    FeedCalendar(FeedContent content, URI baseUrl) {
        this.content = content;
        this.baseUrl = baseUrl;
        this.words = new FeedWords(new AgendaWords(Locale.of(content.language())));
    }

    /** The same as long as it says the same. Weak: the moment of the answer stands in it, and is no part of this. */
    String tag() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text(Instant.EPOCH));
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    byte[] text(Instant now) {
        var calendar = new Calendar();
        head().forEach(calendar::add);
        content.planned().forEach(entry -> calendar.add(event(entry, now)));
        var out = new ByteArrayOutputStream();
        try {
            // not validated: a validator refuses a calendar without entries, which is what a quiet month is
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private List<Property> head() {
        return List.of(
                new ProdId(PRODUCT),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                ImmutableMethod.PUBLISH,
                new Name(words.name()),
                new XProperty("X-WR-CALNAME", words.name()),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH),
                new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
    }

    private VEvent event(AgendaEntry entry, Instant now) {
        var page = URI.create(baseUrl + "/" + AgendaWords.address(entry).path());
        return new VEvent(new PropertyList(List.of(
                new Uid(uid(entry)),
                new DtStamp(now),
                new DtStart<>(entry.on()),
                new DtEnd<>(entry.on().plusDays(1)),
                new Summary(words.summary(entry)),
                new Description(words.description(entry, page)),
                new Url(page),
                ImmutableClazz.PRIVATE,
                ImmutableTransp.TRANSPARENT)));
    }

    private static String uid(AgendaEntry entry) {
        return entry.kind().name().toLowerCase(Locale.ROOT) + "-" + entry.root() + "@throughline";
    }
}
