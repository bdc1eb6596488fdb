package org.throughline.web.playbook;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.fact.FactType;
import org.throughline.core.playbook.PlaybookTrigger;

/** What can start a playbook, in words. */
final class Triggers {

    private Triggers() {}

    static List<PlaybookTrigger> all() {
        return Stream.of(
                        Stream.of(PlaybookTrigger.ANY_CASE),
                        Arrays.stream(FactType.values()).map(PlaybookTrigger::of),
                        Arrays.stream(CaseType.values()).map(PlaybookTrigger::of))
                .flatMap(some -> some)
                .toList();
    }

    static String words(PlaybookTrigger trigger, Component speaker) {
        var fact = trigger.factType();
        var type = trigger.caseType();
        if (fact != null) {
            return speaker.getTranslation("playbook.trigger.fact", speaker.getTranslation("fact.type." + fact));
        }
        return type == null
                ? speaker.getTranslation("playbook.trigger.any")
                : speaker.getTranslation("playbook.trigger.case", speaker.getTranslation("case.type." + type));
    }
}
