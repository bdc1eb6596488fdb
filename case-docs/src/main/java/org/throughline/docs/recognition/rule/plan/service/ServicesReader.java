package org.throughline.docs.recognition.rule.plan.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.throughline.docs.recognition.content.Service;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.recognition.rule.section.Section;
import org.throughline.docs.recognition.rule.section.Topic;
import org.throughline.docs.text.layout.Layout;

/** Reads the services of a plan: from grids with headers first, then by labels, then in phrases. */
public final class ServicesReader {

    /** Where services are named that the plan does not give, or gives in the summer only. */
    private static final Set<Topic> ELSEWHERE = Set.of(
            Topic.ESY,
            Topic.TRANSITION,
            Topic.TESTING,
            Topic.PRESENT_LEVELS,
            Topic.GOALS,
            Topic.TEAM,
            Topic.NOTICE,
            Topic.RIGHTS,
            Topic.PROGRESS_REPORTING,
            Topic.NEEDS,
            Topic.LRE);

    private static final int MOST = 200;

    private final StatedDates stated;
    private final Places places;

    private ServicesReader(StatedDates stated, Places places) {
        this.stated = stated;
        this.places = places;
    }

    public static List<Service> read(Layout layout, List<Section> sections) {
        var ofServices = sections.stream().filter(ServicesReader::isOfServices).toList();
        var reader = new ServicesReader(
                StatedDates.in(ofServices.stream()
                        .flatMap(section -> section.blocks().stream())
                        .toList()),
                new Places(layout));
        var services = new ArrayList<Service>();
        ofServices.forEach(section -> services.addAll(reader.read(section, /* ofServices= */ true)));
        if (services.isEmpty()) {
            sections.stream()
                    .filter(section -> !isOfServices(section) && !isElsewhere(section))
                    .forEach(section -> services.addAll(reader.read(section, /* ofServices= */ false)));
        }
        return distinct(services);
    }

    private static boolean isOfServices(Section section) {
        return section.about().filter(topic -> topic == Topic.SERVICES).isPresent();
    }

    private static boolean isElsewhere(Section section) {
        return section.topic() != null && ELSEWHERE.contains(section.topic());
    }

    private List<Service> read(Section section, boolean ofServices) {
        var kind = Kinds.ofHeading(section.heading()).orElse(null);
        var blocks = section.blocks();
        var found = services(new TableServices(ofServices, kind).read(blocks));
        if (found.isEmpty()) {
            found = services(new SpacedServices(ofServices, kind).read(blocks));
        }
        if (found.isEmpty()) {
            found = services(new LabelledServices(ofServices, kind).read(blocks));
        }
        return found.isEmpty() ? services(new SaidServices(ofServices, kind).read(blocks)) : found;
    }

    private List<Service> services(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> EntryReader.read(entry, stated, places).stream())
                .toList();
    }

    /** A row that a page break made the form print twice is one service. */
    private static List<Service> distinct(List<Service> services) {
        var seen = new HashSet<List<Object>>();
        var kept = new ArrayList<Service>();
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
