package org.throughline.deploy.bench.reading.part;

import java.util.List;
import org.throughline.deploy.bench.reading.paper.Answer;
import org.throughline.deploy.bench.reading.paper.Fields;
import org.throughline.deploy.bench.reading.paper.Truth;
import org.throughline.deploy.bench.reading.tally.Marks;
import org.throughline.deploy.bench.reading.tally.Measure;
import org.throughline.deploy.bench.reading.text.Frequency;
import org.throughline.deploy.bench.reading.text.Pairs;

/** The services of a plan. */
final class Services implements Part {

    /** From the one that tells two services of the same name apart best. */
    private static final List<String> TIES = List.of("minutes", "location", "start");

    private static final double TIE = 0.001;

    @Override
    public void mark(Truth truth, Answer answer, Marks marks) {
        if (!truth.isPlan() || !truth.fields().names("services")) {
            return;
        }
        var pairs = Pairs.match(
                truth.fields().list("services"),
                answer.plan().orElse(Fields.NONE).list("services"),
                Services::likeness);
        marks.found(
                Measure.SERVICES,
                pairs,
                Item::page,
                service -> service.text("name").orElse(""));
        pairs.matched().forEach(pair -> {
            compare(new Item(truth, pair, marks));
            pair.said().number("confidence").ifPresent(sure -> marks.sure("services", sure, true));
        });
        pairs.invented()
                .forEach(said -> said.number("confidence").ifPresent(sure -> marks.sure("services", sure, false)));
    }

    private static double likeness(Fields truth, Fields said) {
        var like = Item.likeness(truth.text("name"), said.text("name"));
        return like < Item.MATCHED
                ? 0
                : like
                        + TIE
                                * TIES.stream()
                                        .filter(name -> truth.text(name).equals(said.text(name)))
                                        .count();
    }

    private static void compare(Item service) {
        service.compare(Measure.SERVICE_NAME, "name", Item.NEARLY_SAME);
        service.compare(Measure.SERVICE_MINUTES, "minutes", "minutes", String::equals);
        service.compare(Measure.SERVICE_FREQUENCY, "frequency", "frequency", Frequency::same);
        service.compare(Measure.SERVICE_LOCATION, "location", Item.CLOSE);
        service.same(Measure.SERVICE_START, "start");
        service.same(Measure.SERVICE_END, "end");
        service.comparePage(Measure.SERVICE_PAGE);
    }
}
