package org.throughline.deploy.bench.reading.part;

import java.util.Optional;
import org.throughline.deploy.bench.reading.paper.Answer;
import org.throughline.deploy.bench.reading.paper.Fields;
import org.throughline.deploy.bench.reading.paper.Truth;
import org.throughline.deploy.bench.reading.tally.Marks;
import org.throughline.deploy.bench.reading.tally.Measure;
import org.throughline.deploy.bench.reading.text.Words;

/** Whom the paper names, where the answer has a field for it. */
final class Student implements Part {

    @Override
    public void mark(Truth truth, Answer answer, Marks marks) {
        var said = answer.document().orElse(Fields.NONE);
        if (said.names("studentName") && truth.fields().names("studentName")) {
            marks.compare(
                    Measure.STUDENT_NAME,
                    truth.student(),
                    said.text("studentName"),
                    (one, other) -> Words.likeness(one, other) == 1,
                    Optional.empty());
        }
        if (said.names("dateOfBirth") && truth.fields().names("dateOfBirth")) {
            marks.compare(
                    Measure.BIRTH_DATE,
                    truth.fields().text("dateOfBirth"),
                    said.text("dateOfBirth"),
                    String::equals,
                    Optional.empty());
        }
    }
}
