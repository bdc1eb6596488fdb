package org.throughline.docs.recognition.rule.plan.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.docs.recognition.content.ServiceOfPlan;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.recognition.rule.section.Section;
import org.throughline.docs.text.layout.Layout;

/** Reads the services of a plan: from grids with headers first, then by labels, then in phrases. */
public final class ServicesReader {

    private static final double SURE = 0.8;
    private static final int MOST = 200;

    private final Places places;

    private ServicesReader(Places places) {
        this.places = places;
    }

    public static List<ServiceOfPlan> read(Layout layout, List<Section> sections) {
        var reader = new ServicesReader(new Places(layout));
        var areas = Areas.in(sections);
        var services = new ArrayList<ServiceOfPlan>();
        areas.stream().filter(Areas::ofServices).forEach(area -> services.addAll(reader.read(area)));
        if (services.stream().noneMatch(service -> service.confidence() >= SURE)) {
            var flat = reader.services(FlatServices.read(layout.blocks()), StatedDates.NONE);
            if (!flat.isEmpty()) {
                return distinct(flat);
            }
        }
        if (services.isEmpty()) {
            areas.stream().filter(area -> !area.ofServices()).forEach(area -> services.addAll(reader.read(area)));
        }
        if (services.isEmpty()) {
            // in a form without headings each still is a phrase of its own
            services.addAll(reader.services(
                    new SaidServices(/* ofServices= */ false, null).read(layout.blocks()), StatedDates.NONE));
        }
        return distinct(services);
    }

    private List<ServiceOfPlan> read(Areas area) {
        var kind = Kinds.ofHeading(area.heading()).orElse(null);
        var blocks = area.blocks();
        var stated = StatedDates.in(blocks);
        var found = services(new TableServices(area.ofServices(), kind).read(blocks), stated);
        if (!found.isEmpty()) {
            // two headers that stand close together come to one cell
            var spaced = services(new SpacedServices(area.ofServices(), kind).read(blocks), stated);
            return spaced.size() >= found.size() && told(spaced) > told(found) ? spaced : found;
        }
        if (found.isEmpty()) {
            found = services(new LabelledServices(area.ofServices(), kind).read(blocks), stated);
        }
        if (found.isEmpty()) {
            found = services(new SpacedServices(area.ofServices(), kind).read(blocks), stated);
        }
        return found.isEmpty() ? services(new SaidServices(area.ofServices(), kind).read(blocks), stated) : found;
    }

    /** How much is told of them. */
    private static long told(List<ServiceOfPlan> services) {
        return services.stream()
                .flatMap(service -> Stream.of(
                        Optional.ofNullable(service.minutes()),
                        Optional.ofNullable(service.location()),
                        Optional.ofNullable(service.start()),
                        Optional.ofNullable(service.end())))
                .filter(Optional::isPresent)
                .count();
    }

    private List<ServiceOfPlan> services(List<Entry> entries, StatedDates stated) {
        return entries.stream()
                .flatMap(entry -> EntryReader.read(entry, stated, places).stream())
                .toList();
    }

    /** A row that a page break made the form print twice is one service. */
    private static List<ServiceOfPlan> distinct(List<ServiceOfPlan> services) {
        var seen = new HashSet<List<Object>>();
        var kept = new ArrayList<ServiceOfPlan>();
        for (var service : services) {
            var key = List.<Object>of(
                    service.name().toLowerCase(Locale.ROOT),
                    String.valueOf(service.minutes()),
                    String.valueOf(service.frequency()),
                    String.valueOf(service.location()),
                    String.valueOf(service.start()));
            if (kept.size() < MOST && seen.add(key)) {
                kept.add(service);
            }
        }
        return kept;
    }
}
