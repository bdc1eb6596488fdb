package org.throughline.docs.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.docs.recognition.content.PlanContent;

class ServicesOfNeedTest {

    @Test
    void serviceThatSpeaksOfTheNeed_isPreferredToOneThatHardlyDoes() {
        var plan = new PlanOnPaper()
                .need("Speech sounds")
                .goal("Speech", "Lena will say r and s correctly in 8 of 10 words.", "2 of 10", "8 of 10")
                .service("Speech-language therapy", 20, "twice a week")
                .service("Specialized reading instruction", 30, "daily")
                .content();

        assertThat(servicesOfTheFirst(plan)).containsExactly("Speech-language therapy");
    }

    @Test
    void programWithoutASubject_teachesWhatIsTaughtInClass() {
        var plan = new PlanOnPaper()
                .need("Written expression")
                .goal("Writing", "Lena will write 20 correct word sequences.", "9", "20")
                .service("Resource program", 45, "daily")
                .content();

        assertThat(servicesOfTheFirst(plan)).containsExactly("Resource program");
    }

    @Test
    void programWithoutASubject_isNoTherapy() {
        var plan = new PlanOnPaper()
                .need("Gross motor skills")
                .goal("Gross motor", "Lena will climb 12 stairs without help.", "2", "12")
                .service("Resource program", 45, "daily")
                .content();

        assertThat(servicesOfTheFirst(plan)).isEmpty();
    }

    @Test
    void needWithoutAGoal_isAnsweredByAServiceOfItsName_alone() {
        var plan = new PlanOnPaper()
                .need("Hearing")
                .service("Hearing services", 30, "monthly")
                .service("Resource program", 45, "daily")
                .content();

        assertThat(new ServicesOfNeed(plan.services(), plan.needs(), plan.goals())
                        .of(plan.needs().getFirst(), List.of(), false))
                .containsExactly("Hearing services");
    }

    @Test
    void languageArts_isNoTherapyOfLanguage() {
        var plan = new PlanOnPaper()
                .need("Reading comprehension")
                .goal("Language arts", "Lena will answer 8 of 10 questions about a story.", "4 of 10", "8 of 10")
                .service("Language therapy", 20, "weekly")
                .service("Reading instruction", 30, "daily")
                .content();

        assertThat(servicesOfTheFirst(plan)).containsExactly("Reading instruction");
    }

    private static List<String> servicesOfTheFirst(PlanContent plan) {
        return new ServicesOfNeed(plan.services(), plan.needs(), plan.goals())
                .of(plan.needs().getFirst(), plan.goals(), false);
    }
}
