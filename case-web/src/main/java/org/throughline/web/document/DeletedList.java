package org.throughline.web.document;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.document.Document;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Icon;

/** What was deleted lately, folded away; without any it is not there. */
class DeletedList extends Details {

    private final SerializableConsumer<UUID> bringBack;
    private final UnorderedList rows = new UnorderedList();

    DeletedList(SerializableConsumer<UUID> bringBack) {
        this.bringBack = bringBack;
        rows.addClassName("papers");
        add(rows);
        addClassNames("card", "deleted");
        setVisible(false);
    }

    /** @param names of those who may have deleted them */
    void show(List<Document> deleted, Map<UUID, String> names) {
        setSummaryText(getTranslation("document.deleted-lately", deleted.size()));
        setVisible(!deleted.isEmpty());
        rows.removeAll();
        deleted.forEach(document -> rows.add(row(document, names)));
    }

    private ListItem row(Document document, Map<UUID, String> names) {
        var name = new Span(document.fileName());
        name.addClassNames("strong", "file-name");
        var text = new Div(name);
        document.deletion().ifPresent(deletion -> {
            var about = new Paragraph(sentence(document, deletion.at(), names.get(deletion.by())));
            about.addClassNames("s", "muted");
            text.add(about);
        });
        text.addClassName("grow");
        var id = document.id();
        var back = new Button(getTranslation("document.restore"), Icon.RETRY.icon(), click -> bringBack.accept(id));
        back.setAriaLabel(getTranslation("document.restore-it", document.fileName()));
        back.setVisible(!document.isTakenBack());
        var row = new ListItem(text, back);
        row.addClassName("paper");
        return row;
    }

    private String sentence(Document document, Instant deletedAt, @Nullable String by) {
        var day = DateWords.of(deletedAt, ZoneId.systemDefault(), getLocale());
        if (document.isTakenBack()) {
            return by == null
                    ? getTranslation("document.taken-back", day)
                    : getTranslation("document.taken-back-by", day, by);
        }
        return by == null ? getTranslation("document.deleted-on", day) : getTranslation("document.deleted-by", day, by);
    }
}
