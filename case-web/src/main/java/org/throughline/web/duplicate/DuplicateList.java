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
import org.throughline.core.duplicate.PossibleDuplicate;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.LinkTo;

/** Children who may be the same, each with why, and with what can be done. */
class DuplicateList extends UnorderedList {

    DuplicateList(List<PossibleDuplicate> all, SerializableFunction<PossibleDuplicate, Button> action) {
        addClassName("notes");
        all.forEach(duplicate -> add(new ListItem(
                new LinkTo(
                                CaseAddress.of(duplicate.caseId()),
                                duplicate.student().fullName() + ", " + duplicate.number())
                        .styled("strong"),
                about(duplicate),
                action.apply(duplicate))));
    }

    /** Such as "Born Mar 18, 2016. Manzanita Elementary. Same name, day and month of birth swapped." */
    private Span about(PossibleDuplicate duplicate) {
        var child = duplicate.student();
        var born = child.dateOfBirth();
        var likeness = duplicate.likeness();
        var why = getTranslation(
                "likeness.why",
                getTranslation("likeness.name." + likeness.name()),
                getTranslation("likeness.birth." + likeness.birth()));
        var words = Stream.of(
                        born == null ? null : getTranslation("merge.born", DateWords.of(born, getLocale())),
                        child.school() == null ? null : child.school() + ".",
                        why)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        var about = new Span(words);
        about.addClassName("muted");
        return about;
    }
}
