package org.throughline.web.plan.comparison;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.comparison.ComparedPlans;
import org.throughline.docs.document.Document;
import org.throughline.web.plan.PlanWords;
import org.throughline.web.plan.comparison.ComparedSide.ShownWords;
import org.throughline.web.reading.content.PlaceAddress;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Table;

/** Two plans side by side, with both texts; what is the same, new and gone is marked in them. */
final class ComparedTable extends Composite<Div> {

    ComparedTable(ComparedPlans compared, List<ComparedRow> rows) {
        var words = new PlanWords(getLocale());
        var from = words.name(compared.from());
        var to = words.name(compared.to());
        var table = new Table(
                        getTranslation("plan.compare.table", from, to), getTranslation("plan.compare.part"), from, to)
                .stackedOnPhones(1);
        for (var row : rows) {
            table.row(
                    what(row),
                    side(row.from(), compared.from().document(), "del"),
                    side(row.to(), compared.to().document(), "ins"));
        }
        getContent().add(table);
        getContent().addClassName("compared");
    }

    private Component what(ComparedRow row) {
        var what = new Div(new Div(row.name()), new ChangeBadge(row));
        if (!row.note().isEmpty()) {
            var note = new Div(row.note());
            note.addClassNames("s", "muted");
            what.add(note);
        }
        what.addClassName("stack-s");
        return what;
    }

    /** @param own the element that marks what this plan alone says */
    private Component side(@Nullable ComparedSide side, Document document, String own) {
        if (side == null) {
            return missing(own.equals("ins"));
        }
        var link = new LinkTo(
                        PlaceAddress.to(document, side.place(), side.text()),
                        getTranslation("content.page", side.place().page()))
                .styled("xs");
        var text = new Div();
        side.words().forEach(words -> text.add(shown(words, own), new Span(" ")));
        var language = document.reading().language();
        if (language != null) {
            text.getElement().setAttribute("lang", language);
        }
        return new Div(new Div(link), text);
    }

    private Component missing(boolean isLater) {
        if (!isLater) {
            var none = new Span(getTranslation("plan.compare.not-there"));
            none.addClassName("muted");
            return none;
        }
        var gone = new Div(Icon.BROKEN.icon(), new Span(getTranslation("plan.compare.gone")));
        gone.addClassNames("note", "overdue");
        return gone;
    }

    private static Component shown(ShownWords words, String own) {
        var shown = new HtmlContainer(
                switch (words.kind()) {
                    case PLAIN -> "span";
                    case SAME -> "mark";
                    case OWN -> own;
                });
        if (words.kind() == ComparedSide.Shade.SAME) {
            shown.addClassName("same");
        }
        shown.setText(words.text());
        return shown;
    }
}
