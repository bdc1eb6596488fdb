package org.throughline.web.document;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.docs.document.Document;

/** A list of documents. Only what has changed is drawn anew: nobody loses the focus, or what is being typed in a row. */
public abstract class DocumentRows extends UnorderedList {

    private record Row(int version, ListItem item) implements Serializable {}

    private final Map<UUID, Row> rows = new HashMap<>();

    protected abstract ListItem row(Document document);

    public void show(List<Document> all) {
        var before = Map.copyOf(rows);
        rows.clear();
        var items = new ArrayList<ListItem>();
        for (var document : all) {
            var drawn = before.get(document.id());
            var row = drawn != null && drawn.version() == document.version()
                    ? drawn
                    : new Row(document.version(), row(document));
            rows.put(document.id(), row);
            items.add(row.item());
        }
        getChildren().filter(child -> !items.contains(child)).toList().forEach(this::remove);
        for (var place = 0; place < items.size(); place++) {
            if (place >= getComponentCount() || !getComponentAt(place).equals(items.get(place))) {
                addComponentAtIndex(place, items.get(place));
            }
        }
    }
}
