package org.throughline.web.family;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.core.family.ContactSide;
import org.throughline.core.family.RelatedContact;
import org.throughline.web.ui.Callout;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Initials;
import org.throughline.web.ui.PhoneLink;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

/** One of the people: who it is, how to reach them, what to think of; edited where it stands. */
class ContactRow extends ListItem {

    private final transient RelatedContact related;
    private final Div shown = new Div();
    private final Div form = new Div();
    private final Button edit = new Button();

    ContactRow(
            RelatedContact related,
            SerializableConsumer<ContactRow> editing,
            SerializableConsumer<ContactRow> removing) {
        this.related = related;
        edit.setText(getTranslation("family.edit"));
        edit.setAriaLabel(getTranslation("family.edit-of", related.name()));
        edit.addClassName("quiet");
        edit.addClickListener(click -> editing.accept(this));
        var remove = new Button(getTranslation("family.remove"), click -> removing.accept(this));
        remove.setAriaLabel(getTranslation("family.remove-of", related.name()));
        remove.addClassName("quiet");
        var doing = new Div(edit, remove);
        doing.addClassNames("row", "wrap");
        shown.add(new Initials(related.name()), who(), doing);
        shown.addClassName("contact");
        add(shown, form);
    }

    RelatedContact related() {
        return related;
    }

    void open(ContactEditor editor) {
        shown.setVisible(false);
        form.removeAll();
        form.add(editor);
    }

    void close() {
        form.removeAll();
        shown.setVisible(true);
        edit.focus();
    }

    private Div who() {
        var details = related.contact().details();
        var name = new Span(related.name());
        name.addClassName("strong");
        var first = new Div(name, new Span(related.relation().word()));
        first.addClassNames("row", "wrap");
        if (related.relation().holdsEducationRights()) {
            first.add(new StateBadge(Tone.INFO, Icon.CHECK, getTranslation("family.holds-rights")));
        }
        var who = new Div(first, reached(), words());
        who.addClassNames("stack-s", "grow");
        var access = details.access();
        if (access != null) {
            who.add(new Callout(Tone.CHECK, Icon.GLOBE, new Span(access)));
        }
        return who;
    }

    private Div reached() {
        var details = related.contact().details();
        var ways = new Div();
        ways.addClassNames("row", "wrap", "s");
        if (details.phone() != null) {
            ways.add(new PhoneLink(details.phone()));
        }
        if (details.email() != null) {
            ways.add(new Anchor("mailto:" + details.email(), details.email()));
        }
        ways.setVisible(ways.getComponentCount() > 0);
        return ways;
    }

    /** Such as "Spanish. Best reached through the portal. Can sign in to the portal." */
    private Span words() {
        var details = related.contact().details();
        var isFamily = related.isOf(ContactSide.FAMILY);
        var channel = details.reach();
        var portal = related.contact().personId() == null ? "case.no-portal" : "case.has-portal";
        var words = new Span(Stream.of(
                        details.role() == null ? null : details.role() + ".",
                        details.school() == null ? null : details.school() + ".",
                        isFamily ? languageOf(details.language()) + "." : null,
                        channel == null ? null : getTranslation("family.best." + channel),
                        isFamily ? getTranslation(portal) : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
        words.addClassNames("s", "muted");
        return words;
    }

    private String languageOf(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(getLocale());
    }
}
