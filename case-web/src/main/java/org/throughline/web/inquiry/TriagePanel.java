package org.throughline.web.inquiry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.throughline.core.inquiry.triage.InquiryChange;
import org.throughline.core.inquiry.triage.InquiryService;
import org.throughline.core.inquiry.triage.InquiryView;
import org.throughline.core.inquiry.triage.Triage;
import org.throughline.core.staff.Person;
import org.throughline.core.staff.PersonService;
import org.throughline.web.ui.BrowserDraft;
import org.throughline.web.ui.Panel;

/** Who looks into it, whether it is urgent, and what an advocate proposes. */
class TriagePanel extends Div {

    final Checkbox urgent = new Checkbox(getTranslation("inquiry.is-urgent"));
    final ComboBox<Person> triager = new ComboBox<>(getTranslation("inquiry.triager"));
    final TextArea recommendation = new TextArea(getTranslation("inquiry.recommendation"));
    final Button save = new Button(getTranslation("inquiry.save-triage"));

    /** @param done what to do when it is saved */
    TriagePanel(InquiryService inquiries, PersonService people, InquiryView view, UUID me, Runnable done) {
        var triage = view.triage();
        urgent.setValue(triage.isUrgent());
        triager.setItems(people.advocates());
        triager.setItemLabelGenerator(Person::name);
        triager.setClearButtonVisible(true);
        triager.getListDataView()
                .getItems()
                .filter(person -> person.id().equals(triage.triagerId()))
                .findFirst()
                .ifPresent(triager::setValue);
        recommendation.setValue(triage.recommendation());
        recommendation.setMaxLength(Triage.LONGEST);
        recommendation.setHelperText(getTranslation("inquiry.recommendation-how"));
        recommendation.getElement().setAttribute("data-draft", "recommendation");
        var form = new Div(urgent);
        if (!triage.isUrgent() && view.inquiry().told().soundsUrgent()) {
            form.add(new Paragraph(getTranslation("inquiry.sounds-urgent")));
        }
        form.add(triager, recommendation, save);
        form.addClassName("stack-s");
        var draft = new BrowserDraft(form, "triage-" + view.inquiry().id(), me);
        form.addAttachListener(attach -> draft.keep());
        save.addClickListener(click -> {
            inquiries.change(view.inquiry().id(), changed(view), triage.version());
            draft.forget();
            done.run();
        });
        add(new Panel(getTranslation("inquiry.triage")).with(form));
    }

    private InquiryChange changed(InquiryView view) {
        var who = triager.getValue();
        return new InquiryChange(
                view.inquiry().told(),
                urgent.getValue(),
                who == null ? null : who.id(),
                recommendation.getValue(),
                view.triage().otherParties());
    }
}
