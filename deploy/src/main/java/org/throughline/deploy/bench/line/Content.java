package org.throughline.deploy.bench.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.deploy.bench.reading.paper.Fields;
import org.throughline.docs.recognition.KeyDate;
import org.throughline.docs.recognition.content.Accommodation;
import org.throughline.docs.recognition.content.EvaluationContent;
import org.throughline.docs.recognition.content.ExtendedSchoolYear;
import org.throughline.docs.recognition.content.Goal;
import org.throughline.docs.recognition.content.Need;
import org.throughline.docs.recognition.content.Passage;
import org.throughline.docs.recognition.content.Place;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.recognition.content.PresentLevel;
import org.throughline.docs.recognition.content.ServiceKind;
import org.throughline.docs.recognition.content.ServiceOfPlan;
import org.throughline.docs.recognition.content.StatedLink;

/** What stands in a paper as a truth or an answer has it; both call nearly everything the same. */
record Content(Fields fields) {

    PlanContent plan() {
        return new PlanContent(
                fields.list("presentLevels").stream().map(Content::level).toList(),
                fields.list("needs").stream().map(Content::need).toList(),
                fields.list("goals").stream().map(Content::goal).toList(),
                fields.list("services").stream().map(Content::service).toList(),
                accommodations(),
                passage("lre"),
                esy(),
                passage("transition"),
                passage("progressReporting"),
                null,
                null,
                stated(),
                List.of());
    }

    EvaluationContent evaluation() {
        return new EvaluationContent(
                List.of(),
                List.of(),
                fields.list("needs").stream().map(Content::need).toList(),
                List.of());
    }

    /** Of an answer's {@code keyDates}, or a truth's. */
    static Map<KeyDate, LocalDate> dates(Map<String, String> texts) {
        var dates = new EnumMap<KeyDate, LocalDate>(KeyDate.class);
        for (var date : KeyDate.values()) {
            Optional.ofNullable(texts.get(date.wire())).ifPresent(text -> dates.put(date, LocalDate.parse(text)));
        }
        return dates;
    }

    private static PresentLevel level(Fields one) {
        return new PresentLevel(word(one, "area"), word(one, "text"), one.isTrue("hasData"), place(one), 1);
    }

    private static Need need(Fields one) {
        return new Need(word(one, "area"), word(one, "text"), place(one), 1);
    }

    private static Goal goal(Fields one) {
        return new Goal(
                word(one, "number"),
                text(one, "area"),
                word(one, "text"),
                text(one, "baseline"),
                text(one, "criterion"),
                one.text("method").or(() -> one.text("measurementMethod")).orElse(null),
                text(one, "schedule"),
                null,
                one.texts("objectives"),
                place(one),
                1);
    }

    private static ServiceOfPlan service(Fields one) {
        return new ServiceOfPlan(
                word(one, "name"),
                one.text("kind").map(ServiceKind::valueOf).orElse(null),
                one.number("minutes").map(Double::intValue).orElse(null),
                text(one, "frequency"),
                text(one, "location"),
                day(one, "start"),
                day(one, "end"),
                null,
                null,
                place(one),
                1);
    }

    /** A truth has only those that it ties to needs. */
    private List<Accommodation> accommodations() {
        var all = new ArrayList<Accommodation>();
        fields.list("accommodations").forEach(one -> all.add(new Accommodation(word(one, "text"), place(one))));
        if (isTruth()) {
            fields.list("links").stream()
                    .flatMap(link -> link.texts("accommodations").stream())
                    .distinct()
                    .forEach(text -> all.add(new Accommodation(text, place(fields))));
        }
        return all;
    }

    /** What the paper itself says; a truth has what is right, which is asked. */
    private List<StatedLink> stated() {
        return isTruth()
                ? List.of()
                : fields.list("links").stream()
                        .filter(link -> link.text("basis").orElse("STATED").equals("STATED"))
                        .map(link -> new StatedLink(
                                word(link, "need"),
                                link.texts("goals"),
                                link.texts("services"),
                                link.texts("accommodations")))
                        .toList();
    }

    private boolean isTruth() {
        return fields.names("docType");
    }

    private @Nullable Passage passage(String name) {
        return section(name)
                .map(one -> new Passage(one.text("text").orElse("?"), place(one)))
                .orElse(null);
    }

    private @Nullable ExtendedSchoolYear esy() {
        return section("esy")
                .map(one -> new ExtendedSchoolYear(
                        isTruth() || one.isTrue("considered"), one.text("text").orElse("?"), place(one)))
                .orElse(null);
    }

    private Optional<Fields> section(String name) {
        return fields.object(name).filter(one -> !isTruth() || one.isTrue("present"));
    }

    /** Page 0 where nobody wrote down which it is. */
    private static Place place(Fields one) {
        return new Place(one.number("page").map(Double::intValue).orElse(0), List.of());
    }

    private static String word(Fields one, String name) {
        return one.text(name).orElse("");
    }

    private static @Nullable String text(Fields one, String name) {
        return one.text(name).orElse(null);
    }

    private static @Nullable LocalDate day(Fields one, String name) {
        return one.text(name).map(LocalDate::parse).orElse(null);
    }
}
