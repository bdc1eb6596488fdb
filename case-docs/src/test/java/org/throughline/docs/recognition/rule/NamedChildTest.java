package org.throughline.docs.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.student.StudentDetails;
import org.throughline.docs.text.protocol.LaidOutText;

class NamedChildTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Student: Mills, Rowan J.     Grade: 4                          | Mills, Rowan J
            Legal name of student:  Rowan Mills     DOB: 3/3/2016          | Rowan Mills
            Nombre del estudiante: Camila Ortega Ruiz   Grado: 3           | Camila Ortega Ruiz
            Child's Name      School        Grade~Rowan Mills      Birchwood     4 | Rowan Mills
            Rowan Mills (Student)      3/3/2016                            | Rowan Mills
            Re: Request for an evaluation of Rowan Mills, fourth grade     | Rowan Mills
            Dear Ms. Torres, my daughter Rowan Mills cannot read the board. | Rowan Mills
            Parent: Dana Mills     Teacher: Mae Torres                     |
            Student Services Department     Birchwood School District      |
            """)
    void nameIsFoundWhereverItStands(String text, @Nullable String name) {
        var paper = LaidOutText.typed(List.of(text.replace('~', '\n')));

        assertThat(NamedChild.in(paper)).isEqualTo(Optional.ofNullable(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Student: Mateo Cruz DOB: 3/18/2016             | 2016-03-18 | false
            Student: Mateo Cruz DOB: 3/18/2015             | 2016-03-18 | true
            Student: Lucas Villanueva DOB: 3/18/2016       | 2016-03-18 | true
            Student: Jamal Boone                           | 2016-03-18 | true
            Student's Name: Villanueva Mateo               |            | false
            Nombre del estudiante: Camila Rojas            |            | true
            Nombre del estudiante: Matéo Villanueva        |            | false
            Student: see the list below                    | 2016-03-18 | false
            A letter about nobody, born of good intentions | 2016-03-18 | false
            """)
    void noticesThatAPaperIsAboutAnotherChild(String text, @Nullable LocalDate birth, boolean another) {
        var mateo = StudentDetails.of("Mateo", "Villanueva-Cruz", birth, null, null, null, "CA", "es");

        assertThat(RecognizeText.recognized(LaidOutText.typed(List.of(text))).isOfAnotherChild(mateo))
                .isEqualTo(another);
    }
}
