package org.throughline.web.plan.comparison;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.ReadPaper;
import org.throughline.web.plan.PlanWords;

/** Which two plans are compared. */
final class PlanChoice extends Div {

    private final Select<ReadPaper> from;
    private final Select<ReadPaper> to;

    PlanChoice(List<ReadPaper> plans, ChosenPlans chosen, BiConsumer<UUID, UUID> compare) {
        from = select("plan.compare.from", plans, chosen.from());
        to = select("plan.compare.to", plans, chosen.to());
        List.of(from, to)
                .forEach(select -> select.addValueChangeListener(change -> {
                    if (!from.isEmpty() && !to.isEmpty()) {
                        compare.accept(
                                from.getValue().document().id(),
                                to.getValue().document().id());
                    }
                }));
        add(from, to);
        addClassNames("row", "wrap", "plan-choice");
    }

    private Select<ReadPaper> select(String key, List<ReadPaper> plans, @Nullable ReadPaper chosen) {
        var words = new PlanWords(getLocale());
        var select = new Select<ReadPaper>();
        select.setLabel(getTranslation(key));
        select.setItems(plans);
        select.setItemLabelGenerator(words::name);
        if (chosen != null) {
            select.setValue(chosen);
        }
        return select;
    }
}
