package org.throughline.web.language;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that families speak at home, by their tags. */
public final class LanguageChoice extends ComboBox<String> {

    private static final String LANGUAGES = "en es ar fa fr ht hi hmn ko pa pt ru so tl uk ur vi zh ase";

    public LanguageChoice(String label) {
        super(label);
        setItemLabelGenerator(this::inWords);
        setItems(new ArrayList<>(List.of(LANGUAGES.split(" ")))).setSortOrder(this::inWords, SortDirection.ASCENDING);
        setValue("en");
    }

    /** A language that a program wrote down is one of the choices, too. */
    @Override
    public void setValue(@Nullable String tag) {
        if (tag != null && !getListDataView().contains(tag)) {
            getListDataView().addItem(tag);
        }
        super.setValue(tag);
    }

    private String inWords(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(getLocale());
    }
}
