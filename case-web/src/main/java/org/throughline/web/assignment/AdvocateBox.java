package org.throughline.web.assignment;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Locale;
import org.throughline.core.team.AdvocateLoad;

/** Who can take a case, with what they carry and speak. */
public class AdvocateBox extends ComboBox<AdvocateLoad> {

    /** @param advocates the best choice first */
    @SuppressWarnings("this-escape") // components build themselves in their constructor
    public AdvocateBox(List<AdvocateLoad> advocates) {
        setLabel(getTranslation("inquiry.advocate"));
        setHelperText(getTranslation("inquiry.advocate-why"));
        setItems(advocates);
        setItemLabelGenerator(this::describe);
    }

    private String describe(AdvocateLoad load) {
        var carries = load.agreed() == null
                ? getTranslation("inquiry.load", load.open())
                : getTranslation("inquiry.load-of", load.open(), load.agreed());
        var speaks = load.languages().stream()
                .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(getLocale()))
                .collect(joining(", "));
        return load.name() + ", " + carries + (speaks.isEmpty() ? "" : ", " + speaks);
    }
}
