package org.throughline.web.deadline.list;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.core.student.StudentDetails;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.ui.LinkTo;

/** Whose case a line is about, and the way there. */
public final class ChildLine extends Paragraph {

    /** Such as "Jamal Whitaker-Boone, grade 7, Pennsylvania". */
    public ChildLine(UUID caseId, StudentDetails child) {
        this(caseId, child.fullName());
        var grade = child.grade();
        add(new Span(Stream.of(
                        grade == null || grade.isBlank() ? "" : getTranslation("deadline.list.grade", grade),
                        getTranslation("state." + child.state()))
                .filter(part -> !part.isEmpty())
                .map(part -> ", " + part)
                .collect(Collectors.joining())));
    }

    public ChildLine(UUID caseId, String name) {
        add(new LinkTo(CaseAddress.of(caseId), name));
        addClassNames("s", "muted");
    }
}
