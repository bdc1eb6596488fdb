package org.throughline.web.supervise;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.core.report.Caseload;
import org.throughline.core.staff.AdvocateProfile;
import org.throughline.core.staff.AdvocateProfileService;

/** What was agreed with an advocate, and which languages are spoken: new families are given by it. */
final class ProfileForm extends Div {

    private static final List<String> LANGUAGES = List.of(
            "en", "es", "ar", "ase", "fa", "fr", "hi", "hmn", "ht", "ko", "pa", "pt", "ru", "so", "tl", "uk", "ur",
            "vi", "zh");
    private static final int HIGHEST = 500;

    final IntegerField load = new IntegerField();
    final MultiSelectComboBox<String> languages = new MultiSelectComboBox<>();

    ProfileForm(
            AdvocateProfileService profiles,
            Caseload.Row row,
            @Nullable AdvocateProfile now,
            SerializableRunnable saved,
            SerializableRunnable cancelled) {
        load.setLabel(getTranslation("supervise.agreed-load"));
        load.setMin(1);
        load.setMax(HIGHEST);
        load.setStepButtonsVisible(true);
        load.setValue(now == null ? null : now.agreedLoad());
        languages.setLabel(getTranslation("supervise.speaks"));
        languages.setItems(LANGUAGES);
        languages.setItemLabelGenerator(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(getLocale()));
        languages.setValue(now == null ? Set.of() : Set.copyOf(now.languages()));
        var save = new Button(getTranslation("case.save"), click -> {
            if (!load.isInvalid()) {
                profiles.change(
                        row.advocateId(),
                        languages.getValue().stream().sorted().toList(),
                        load.getValue(),
                        now == null ? 0 : now.version());
                saved.run();
            }
        });
        var buttons = new Div(save, new Button(getTranslation("case.cancel"), click -> cancelled.run()));
        buttons.addClassName("row");
        var fields = new Div(load, languages, buttons);
        fields.addClassNames("row", "wrap", "end");
        add(new H3(row.advocate()), fields);
        addClassNames("b", "stack-s");
        load.focus();
    }
}
