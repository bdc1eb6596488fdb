package org.throughline.web.document;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.DocumentDate;

/** Which papers of a case are shown, and in which order. */
final class DocumentBar extends Div {

    final ComboBox<DocumentType> kind = new ComboBox<>();
    final Select<DocumentOrder> order = new Select<>();

    /** @param changed something else was chosen */
    DocumentBar(SerializableRunnable changed) {
        kind.setLabel(getTranslation("document.kind"));
        kind.setPlaceholder(getTranslation("document.any-kind"));
        kind.setItemLabelGenerator(type -> getTranslation("document.type." + type));
        kind.setClearButtonVisible(true);
        order.setLabel(getTranslation("document.order"));
        order.setItems(DocumentOrder.values());
        order.setItemLabelGenerator(one -> getTranslation("document.order." + one));
        order.setValue(DocumentOrder.RECEIVED);
        kind.addValueChangeListener(change -> runFor(change.isFromClient(), changed));
        order.addValueChangeListener(change -> changed.run());
        add(kind, order);
        addClassName("filters");
    }

    private static void runFor(boolean chosen, SerializableRunnable changed) {
        if (chosen) {
            changed.run();
        }
    }

    /** @return those of the chosen kind in the chosen order */
    List<Document> arrange(List<Document> all, Map<UUID, List<DocumentDate>> dates) {
        offer(all);
        var wanted = kind.getValue();
        var shown = all.stream()
                .filter(document -> wanted == null || document.type() == wanted)
                .toList();
        return order.getValue().sorted(shown, dates, getLocale());
    }

    /** Only kinds that there are; the chosen one stays while there is one of it. */
    private void offer(List<Document> all) {
        var kinds = all.stream()
                .map(Document::type)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        var chosen = kind.getValue();
        kind.setItems(kinds);
        kind.setValue(kinds.contains(chosen) ? chosen : null);
        setVisible(all.size() > 1);
    }
}
