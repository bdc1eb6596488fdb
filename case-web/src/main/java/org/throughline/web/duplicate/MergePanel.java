package org.throughline.web.duplicate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.duplicate.DuplicateService;
import org.throughline.core.duplicate.MergePreview;
import org.throughline.core.duplicate.MergeService;
import org.throughline.core.duplicate.PossibleDuplicate;
import org.throughline.core.duplicate.StudentMerge;
import org.throughline.core.tenancy.TenantZone;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Callout;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Panel;
import org.throughline.web.ui.Tone;

/** For supervisors: brings two entries of one child together, and takes them apart again. */
public final class MergePanel extends Div {

    private final transient DuplicateService duplicates;
    private final transient MergeService merges;
    private final UUID caseId;
    private final UUID studentId;
    private final SerializableRunnable changed;
    private final Div done = new Div();
    private final Div found = new Div();

    /** @param changed what is drawn again when people and cases have moved */
    public MergePanel(
            DuplicateService duplicates, MergeService merges, CaseView caseView, SerializableRunnable changed) {
        this.duplicates = duplicates;
        this.merges = merges;
        this.caseId = caseView.id();
        this.studentId = caseView.studentId();
        this.changed = changed;
        done.getElement().setAttribute("role", "status");
        found.getElement().setAttribute("role", "status");
        done.addClassName("stack-s");
        var why = new Paragraph(getTranslation("merge.why"));
        why.addClassNames("s", "muted");
        var look = new Button(getTranslation("merge.look"), Icon.SEARCH.icon(), click -> look());
        var body = new Div(done, why, look, found);
        body.addClassName("stack-s");
        add(new Panel(getTranslation("merge.title")).with(body));
        merges.inCase(caseId).forEach(merge -> done.add(undoable(merge)));
    }

    private Callout undoable(StudentMerge merge) {
        var day = DateWords.of(merge.mergedAt(), TenantZone.current(), getLocale());
        var undo = new Button(getTranslation("merge.undo"), Icon.RETRY.icon(), click -> {
            merges.undo(merge.id());
            changed.run();
        });
        undo.setAriaLabel(getTranslation("merge.undo-of", day));
        var words = new Div(new Span(getTranslation("merge.merged", day)), undo);
        words.addClassNames("row", "wrap");
        return new Callout(Tone.INFO, Icon.PEOPLE, words);
    }

    private void look() {
        found.removeAll();
        var all = duplicates.alikeTo(caseId);
        if (all.isEmpty()) {
            found.add(new Paragraph(getTranslation("merge.none")));
            return;
        }
        found.add(new DuplicateList(all, duplicate -> {
            var merge = new Button(
                    getTranslation("merge.merge"),
                    click -> ask(merges.preview(studentId, duplicate.studentId()), duplicate));
            merge.setAriaLabel(
                    getTranslation("merge.merge-of", duplicate.student().fullName(), duplicate.number()));
            return merge;
        }));
    }

    private void ask(MergePreview preview, PossibleDuplicate duplicate) {
        var title = getTranslation(
                "merge.ask", preview.other().fullName(), preview.kept().fullName());
        var dialog = new Dialog();
        dialog.getElement().setAttribute("aria-label", title);
        var yes = new Button(getTranslation("merge.yes"), click -> {
            dialog.close();
            // the dialog has named them
            merges.merge(studentId, duplicate.studentId(), true);
            changed.run();
        });
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        var no = new Button(getTranslation("merge.no"), click -> dialog.close());
        no.setAutofocus(true);
        var buttons = new Div(no, yes);
        buttons.addClassNames("row", "wrap");
        var what = new UnorderedList();
        says(preview).forEach(line -> what.add(new ListItem(line)));
        var body = new Div(new H2(title), what, new Paragraph(getTranslation("merge.undoable")), buttons);
        body.addClassName("stack");
        dialog.add(body);
        dialog.open();
    }

    /** What will move, in sentences. */
    private List<String> says(MergePreview preview) {
        var lines = new ArrayList<String>();
        lines.add(getTranslation("merge.cases", preview.kept().fullName(), String.join(", ", preview.cases())));
        if (!preview.people().isEmpty()) {
            lines.add(getTranslation("merge.people", String.join(", ", preview.people())));
        }
        if (!preview.newReaders().isEmpty()) {
            lines.add(getTranslation("merge.readers", String.join(", ", preview.newReaders())));
        }
        if (!preview.keptReaders().isEmpty()) {
            lines.add(getTranslation(
                    "merge.kept-readers",
                    String.join(", ", preview.keptReaders()),
                    String.join(", ", preview.cases())));
        }
        if (preview.consents() > 0) {
            lines.add(getTranslation("merge.consents", preview.consents()));
        }
        if (!preview.filled().isEmpty()) {
            lines.add(getTranslation("merge.fills"));
        }
        return lines;
    }
}
