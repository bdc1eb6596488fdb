package org.throughline.web.schoolcalendar.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import org.throughline.core.problem.TooLarge;
import org.throughline.core.schoolcalendar.imports.CalendarFile;
import org.throughline.core.schoolcalendar.imports.CalendarImportService;
import org.throughline.core.schoolcalendar.imports.CalendarProposal;
import org.throughline.core.schoolcalendar.imports.ImportFault;
import org.throughline.core.schoolcalendar.imports.ImportFault.Kind;
import org.throughline.web.ui.Callout;
import org.throughline.web.ui.DayField;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Tone;
import org.throughline.web.ui.UploadWords;

/** Takes a calendar from a file: first it shows what would be taken. */
public final class ImportPanel extends Div {

    private static final int MOST_SHOWN = 20;

    final DatePicker from = new DayField();
    final DatePicker to = new DayField();
    final Upload upload = new Upload();
    final Div shown = new Div();

    private final transient CalendarImportService imports;
    private final transient SerializableConsumer<CalendarProposal> taken;
    private final Div wrong = new Div();
    private String fileName = "";
    private byte[] bytes = {};

    /** @param taken gets what was looked at and found right */
    public ImportPanel(CalendarImportService imports, SerializableConsumer<CalendarProposal> taken) {
        this.imports = imports;
        this.taken = taken;
        from.setLabel(getTranslation("schoolcalendar.from"));
        to.setLabel(getTranslation("schoolcalendar.to"));
        from.setHelperText(getTranslation("schoolcalendar.if-not-in-file"));
        to.setHelperText(getTranslation("schoolcalendar.if-not-in-file"));
        from.addValueChangeListener(change -> lookAgain(change.isFromClient()));
        to.addValueChangeListener(change -> lookAgain(change.isFromClient()));
        upload.setUploadHandler(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(CalendarFile.MOST_BYTES);
        upload.setAcceptedFileExtensions(".ics", ".csv");
        upload.setI18n(UploadWords.of(this, 1));
        upload.setUploadButton(new Button(getTranslation("schoolcalendar.choose-file"), Icon.UPLOAD.icon()));
        upload.setDropLabel(new Span(getTranslation("schoolcalendar.drop-file")));
        upload.setDropLabelIcon(Icon.UPLOAD.icon());
        upload.addFileRejectedListener(event -> {
            forget();
            wrong.removeAll();
            say(getTranslation("schoolcalendar.file-refused"));
        });
        upload.getElement().addEventListener("upload-success", event -> {
            upload.clearFileList();
            look();
        });
        var why = new Paragraph(getTranslation("schoolcalendar.import-why"));
        why.addClassNames("s", "muted");
        var days = new Div(from, to);
        days.addClassNames("row", "wrap", "top");
        wrong.addClassName("stack-s");
        wrong.getElement().setAttribute("role", "alert");
        add(why, days, upload, wrong, shown);
        addClassNames("file-drop", "stack-s");
    }

    /** Runs in the request that carries the file; one byte more than is taken shows that it is too large. */
    void receive(UploadEvent event) throws IOException {
        var read = event.getInputStream().readNBytes(CalendarFile.MOST_BYTES + 1);
        fileName = event.getFileName();
        bytes = read;
    }

    private void lookAgain(boolean isTyped) {
        if (isTyped && !fileName.isEmpty()) {
            look();
        }
    }

    /** Runs in the page. */
    void look() {
        wrong.removeAll();
        shown.removeAll();
        clear(from);
        clear(to);
        try {
            var file = CalendarFile.of(CalendarFile.Format.of(fileName), bytes);
            var faults = imports.faults(file, from.getValue(), to.getValue());
            if (faults.isEmpty()) {
                show(imports.propose(file, from.getValue(), to.getValue()));
            } else {
                say(faults);
            }
        } catch (TooLarge tooLarge) {
            forget();
            say(tooLarge.sentence(getLocale()));
        }
    }

    private static void clear(DatePicker field) {
        field.setInvalid(false);
        field.setErrorMessage(null);
    }

    private void say(List<ImportFault> faults) {
        faults.stream().limit(MOST_SHOWN).forEach(fault -> {
            var words = getTranslation("problem." + fault.kind().code(), fault.line());
            if (fault.kind() == Kind.NO_FIRST_DAY) {
                ask(from, words);
            } else if (fault.kind() == Kind.NO_LAST_DAY) {
                ask(to, words);
            } else {
                say(words);
            }
        });
        if (faults.size() > MOST_SHOWN) {
            say(getTranslation("schoolcalendar.more-faults", faults.size() - MOST_SHOWN));
        }
        if (from.isInvalid()) {
            from.focus();
        } else if (to.isInvalid()) {
            to.focus();
        }
    }

    private static void ask(DatePicker field, String words) {
        field.setInvalid(true);
        field.setErrorMessage(words);
    }

    private void say(String words) {
        wrong.add(new Callout(Tone.OVERDUE, Icon.WARNING, new Span(words)));
    }

    private void show(CalendarProposal proposal) {
        var preview = new Preview(fileName, proposal);
        preview.use.addClickListener(click -> {
            // if somebody else changed the calendar meanwhile, the file can be used once more
            preview.use.setEnabled(true);
            taken.accept(proposal);
            forget();
        });
        preview.leave.addClickListener(click -> forget());
        shown.add(preview);
        preview.focus();
    }

    private void forget() {
        fileName = "";
        bytes = new byte[0];
        from.clear();
        to.clear();
        shown.removeAll();
    }
}
