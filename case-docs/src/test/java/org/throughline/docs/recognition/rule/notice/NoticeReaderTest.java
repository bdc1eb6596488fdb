package org.throughline.docs.recognition.rule.notice;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.docs.recognition.content.NoticeElement.Code.ACTION;
import static org.throughline.docs.recognition.content.NoticeElement.Code.BASIS;
import static org.throughline.docs.recognition.content.NoticeElement.Code.EXPLANATION;
import static org.throughline.docs.recognition.content.NoticeElement.Code.FACTORS;
import static org.throughline.docs.recognition.content.NoticeElement.Code.OPTIONS;
import static org.throughline.docs.recognition.content.NoticeElement.Code.SAFEGUARDS;
import static org.throughline.docs.recognition.content.NoticeElement.Code.SOURCES;
import static org.throughline.docs.recognition.rule.MadeUp.heading;
import static org.throughline.docs.recognition.rule.MadeUp.paper;
import static org.throughline.docs.recognition.rule.MadeUp.table;
import static org.throughline.docs.recognition.rule.MadeUp.text;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.docs.recognition.content.NoticeElement;
import org.throughline.docs.recognition.content.NoticeElement.Code;
import org.throughline.docs.text.layout.Layout;

class NoticeReaderTest {

    @Test
    void labelsBesideAnswers_giveAllSeven() {
        var quotes = quotes(paper(table(
                "Action proposed or refused|The district refuses a private placement. It adds an aide.",
                "Explanation of why|He makes progress in his class.",
                "Evaluations and records used|Report cards; the evaluation of May 2, 2025.",
                "Other options considered and why rejected|A separate class, which is more restrictive.",
                "Other relevant factors|None",
                "Procedural safeguards|A copy is enclosed.",
                "Sources for assistance|Call the parent center at (555) 010-2000.")));

        assertThat(quotes)
                .containsOnlyKeys(ACTION, EXPLANATION, BASIS, OPTIONS, FACTORS, SAFEGUARDS, SOURCES)
                .containsEntry(ACTION, "The district refuses a private placement.")
                .containsEntry(FACTORS, "None");
    }

    @Test
    void headingWithoutAnAnswer_isNotFound() {
        var quotes = quotes(paper(
                heading("1. What the school proposes or refuses to do"),
                text("The school proposes to evaluate her speech."),
                heading("2. Why"),
                text("Her teacher cannot understand her."),
                heading("3. What other options were considered?"),
                heading("4. Other factors"),
                text("Please sign the enclosed form."),
                text("You have protections under the procedural safeguards.")));

        assertThat(quotes).containsOnlyKeys(ACTION, EXPLANATION, SAFEGUARDS);
    }

    @Test
    void lettersOfOnlySentences_areReadToo() {
        var quotes = quotes(
                paper(text("The district proposes to end speech therapy on May 1, 2026 because all goals are met."
                        + " This is based on the progress reports and the evaluation of March 3."
                        + " The team also considered one more year of therapy; it was not chosen."
                        + " Your rights are in the booklet. For questions call (555) 010-3000.")));

        assertThat(quotes).containsOnlyKeys(ACTION, EXPLANATION, BASIS, OPTIONS, SAFEGUARDS, SOURCES);
    }

    @Test
    void spanishQuestions_areUnderstood() {
        var quotes = quotes(paper(
                heading("1. ¿Qué propone o rechaza el distrito?"),
                text("El distrito propone añadir terapia del habla."),
                heading("2. ¿Por qué?"),
                text("No se le entiende en clase."),
                heading("3. Otras opciones que se consideraron"),
                text("Esperar un año; se descartó."),
                heading("4. Sus derechos"),
                text("Usted tiene garantías procesales. Para ayuda llame al (555) 010-4000.")));

        assertThat(quotes).containsOnlyKeys(ACTION, EXPLANATION, OPTIONS, SAFEGUARDS, SOURCES);
    }

    @Test
    void bookletOfRights_isNoNotice() {
        var elements = NoticeReader.read(paper(
                        heading("Prior Written Notice"),
                        text("The school district must give you notice whenever it proposes or refuses to change a"
                                + " placement."),
                        heading("Procedural Safeguards"),
                        text("If the school district denies your request, it must tell you why.")))
                .elements();

        assertThat(elements).isEmpty();
    }

    @Test
    void blankForm_isNoNotice() {
        var elements = NoticeReader.read(paper(
                        heading("Description of the action proposed or refused:"),
                        text("______________________"),
                        heading("Explanation of why the action is proposed or refused:"),
                        text("______________________"),
                        heading("Other factors:"),
                        text("(Describe any other factors.)")))
                .elements();

        assertThat(elements).isEmpty();
    }

    private static Map<Code, String> quotes(Layout layout) {
        return NoticeReader.read(layout).elements().stream()
                .filter(NoticeElement::isFound)
                .collect(toMap(NoticeElement::code, element -> String.valueOf(element.quote())));
    }
}
