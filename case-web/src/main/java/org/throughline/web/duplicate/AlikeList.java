package org.throughline.web.duplicate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.core.duplicate.Alike;
import org.throughline.web.language.Days;
import org.throughline.web.part.LinkTo;

/** Children who may be the same, each with why, and with what can be done. */
class AlikeList extends UnorderedList {

    AlikeList(List<Alike> all, SerializableFunction<Alike, Button> action) {
        addClassName("notes");
        all.forEach(alike -> add(new ListItem(
                new LinkTo("staff/cases/" + alike.caseId(), alike.student().fullName() + ", " + alike.number())
                        .styled("strong"),
                about(alike),
                action.apply(alike))));
    }

    /** Such as "Born Mar 18, 2016. Manzanita Elementary. Same name, day and month of birth swapped." */
    private Span about(Alike alike) {
        var child = alike.student();
        var born = child.dateOfBirth();
        var likeness = alike.likeness();
        var why = getTranslation(
                "likeness.why",
                getTranslation("likeness.name." + likeness.name()),
                getTranslation("likeness.birth." + likeness.birth()));
        var words = Stream.of(
                        born == null ? null : getTranslation("twice.born", Days.of(born, getLocale())),
                        child.school() == null ? null : child.school() + ".",
                        why)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        var about = new Span(words);
        about.addClassName("muted");
        return about;
    }
}
