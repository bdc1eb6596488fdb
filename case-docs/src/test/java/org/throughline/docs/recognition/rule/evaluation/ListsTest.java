package org.throughline.docs.recognition.rule.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.docs.recognition.rule.MadeUp.heading;
import static org.throughline.docs.recognition.rule.MadeUp.paper;
import static org.throughline.docs.recognition.rule.MadeUp.table;
import static org.throughline.docs.recognition.rule.MadeUp.text;

import org.junit.jupiter.api.Test;
import org.throughline.docs.recognition.content.Need;
import org.throughline.docs.recognition.content.Recommendation;

class ListsTest {

    @Test
    void itemsUnderTheirHeadings_areNeedsAndRecommendations() {
        var read = EvaluationReader.read(paper(
                heading("Areas of Educational Need"),
                text("• Written expression"),
                text("• Joining a game"),
                heading("Recommendations"),
                text("1. Teach outlines three times a week."),
                text("2. Give him a quiet place", "when tests are long."),
                heading("Eligibility"),
                text("The student is eligible.")));

        assertThat(read.needs()).extracting(Need::area).containsExactly("Written expression", "Joining a game");
        assertThat(read.recommendations())
                .extracting(Recommendation::text)
                .containsExactly("Teach outlines three times a week.", "Give him a quiet place when tests are long.");
    }

    @Test
    void listWithSigns_endsWhereTheyEnd() {
        var read = EvaluationReader.read(paper(
                heading("Recomendaciones"),
                text("• Terapia dos veces por semana."),
                text("El equipo decidirá la elegibilidad el 3 de mayo de 2025.")));

        assertThat(read.recommendations())
                .extracting(Recommendation::text)
                .containsExactly("Terapia dos veces por semana.");
    }

    @Test
    void labelInALine_givesItsParts() {
        var read = EvaluationReader.read(paper(
                text("Areas assessed: cognition, academic achievement, and motor skills."),
                text("Educational needs: Reading fluency; Organization")));

        assertThat(read.areas()).containsExactly("cognition", "academic achievement", "motor skills");
        assertThat(read.needs()).extracting(Need::text).containsExactly("Reading fluency", "Organization");
    }

    @Test
    void sentences_nameNeedsWhereNoListDoes() {
        var read = EvaluationReader.read(paper(
                text("Areas of need include reading fluency, written expression, and attention."),
                text("No area of need was found in mathematics.")));

        assertThat(read.needs())
                .extracting(Need::area)
                .containsExactly("reading fluency", "written expression", "attention");
    }

    @Test
    void blankForm_givesNothing() {
        var read = EvaluationReader.read(paper(
                heading("Educational needs"),
                text("______________________"),
                heading("Recommendations"),
                table("1.|__________", "2.|__________")));

        assertThat(read.needs()).isEmpty();
        assertThat(read.recommendations()).isEmpty();
        assertThat(read.scores()).isEmpty();
    }
}
