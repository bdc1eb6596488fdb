package org.throughline.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Written expression is an area of need. | written          | Written
            He wrote 9 words; writing is hard.     | write            | writing
            La evaluación fue en mayo.             | evaluacion       | evaluación
            Reading and math.                      | reading and math | Reading math
            The goal; the annual goal, goals.      | "annual goal"    | annual goal
            Annual review of the goal.             | "annual goal"    | ''
            The annual goal and the review.        | review "annual goal" | annual goal review
            Nothing of it.                         | fluency          | ''
            """)
    void marksTheWordsAndTheirForms(String text, String searched, String marked) {
        var shown = new MarkedText(text, searched);

        var marks = shown.getElement()
                .getChildren()
                .filter(node -> "mark".equals(tag(node)))
                .map(node -> node.getText());
        assertThat(String.join(" ", marks.toList())).isEqualTo(marked);
        assertThat(shown.getElement().getTextRecursively()).isEqualTo(text);
    }

    static String tag(com.vaadin.flow.dom.Element node) {
        return node.isTextNode() ? "" : node.getTag();
    }
}
