package org.throughline.docs.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.recognition.content.StatedLink;

class LinksTest {

    @Test
    void needAndGoalThatSpeakOfTheSame_areTied_withTheServiceOfThatName() {
        var plan = new PlanOnPaper()
                .need("Reading fluency")
                .need("Saying r and s")
                .goal("Speech", "Lena will say r and s correctly in 8 of 10 words.", "2 of 10", "8 of 10")
                .goal("Reading", "Lena will read 90 words correct per minute.", "52", "90")
                .service("Specialized reading instruction", 30, "daily")
                .service("Speech-language therapy", 20, "twice a week")
                .content();

        var links = Links.of(plan);

        assertThat(links).extracting(Link::goals).containsExactly(List.of("2"), List.of("1"));
        assertThat(links.getFirst().services()).containsExactly("Specialized reading instruction");
        assertThat(links.getLast().services()).containsExactly("Speech-language therapy");
        assertThat(links).extracting(Link::basis).containsOnly(Basis.INFERRED);
    }

    @Test
    void needsInSpanish_areTiedToGoalsInSpanish() {
        var plan = new PlanOnPaper()
                .need("Escribir oraciones")
                .need("Calcular con números")
                .goal("Matemáticas", "Luz resolverá 8 de 10 sumas.", "3 de 10", "8 de 10")
                .goal("Escritura", "Luz escribirá cinco oraciones completas.", "1", "5")
                .service("Instrucción especializada en escritura", 30, "diaria")
                .content();

        assertThat(Links.of(plan)).extracting(Link::goals).containsExactly(List.of("2"), List.of("1"));
    }

    @Test
    void needThatNothingSpeaksOf_hasNoLink() {
        var plan = new PlanOnPaper()
                .need("Reading fluency")
                .need("Crossing the street")
                .goal("Reading", "Lena will read 90 words correct per minute.", "52", "90")
                .service("Specialized reading instruction", 30, "daily")
                .content();

        assertThat(Links.of(plan).getLast().isEmpty()).isTrue();
    }

    @Test
    void resourceProgram_servesWhateverAClassTeaches_butNoSpeechSounds() {
        var plan = new PlanOnPaper()
                .need("Organization of homework")
                .need("Clear speech sounds")
                .goal("Organization", "Lena will turn in 9 of 10 assignments.", "4 of 10", "9 of 10")
                .goal("Speech sounds", "Lena will say k in 8 of 10 words.", "2 of 10", "8 of 10")
                .service("Resource program", 45, "daily")
                .content();

        var links = Links.of(plan);

        assertThat(links.getFirst().services()).containsExactly("Resource program");
        assertThat(Links.goalsWithoutService(plan, links)).containsExactly("2");
    }

    @Test
    void whatThePaperStates_standsBeforeWhatWordsTell() {
        var inferred = new PlanOnPaper()
                .need("Reading fluency")
                .goal("Reading", "Lena will read 90 words correct per minute.", "52", "90")
                .goal("Writing", "Lena will write five sentences.", "1", "5")
                .content();
        var plan = new PlanContent(
                inferred.presentLevels(),
                inferred.needs(),
                inferred.goals(),
                inferred.services(),
                inferred.accommodations(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new StatedLink("Reading fluency", List.of("2"), List.of(), List.of())),
                List.of());

        assertThat(Links.of(plan)).singleElement().satisfies(link -> {
            assertThat(link.goals()).containsExactly("2");
            assertThat(link.basis()).isEqualTo(Basis.STATED);
        });
    }
}
