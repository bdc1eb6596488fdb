package org.throughline.web.language;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages that families speak at home, by their tags. */
public final class LanguageChoice extends ComboBox<String> {

    private static final String LANGUAGES = "en es ar fa fr ht hi hmn ko pa pt ru so tl uk ur vi zh ase";

    public LanguageChoice(String label) {
        super(label);
        offer(LANGUAGES.split(" "));
        setItemLabelGenerator(this::inWords);
        setValue("en");
    }

    /** A language that a program wrote down is one of the choices, too. */
    public void choose(String tag) {
        offer(Stream.concat(Arrays.stream(LANGUAGES.split(" ")), Stream.of(tag))
                .distinct()
                .toArray(String[]::new));
        setValue(tag);
    }

    private void offer(String[] tags) {
        setItems(Arrays.stream(tags).sorted(Comparator.comparing(this::inWords)).toList());
    }

    private String inWords(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(getLocale());
    }
}
