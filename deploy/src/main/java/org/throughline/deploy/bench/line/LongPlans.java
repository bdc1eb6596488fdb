package org.throughline.deploy.bench.line;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.throughline.docs.comparison.PlanComparison;
import org.throughline.docs.recognition.content.Accommodation;
import org.throughline.docs.recognition.content.Goal;
import org.throughline.docs.recognition.content.Place;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.recognition.content.PresentLevel;
import org.throughline.docs.recognition.content.ServiceOfPlan;

/** Two plans of a child that are as long as plans get, and how long it takes to compare them. */
public final class LongPlans {

    private static final int PAGES = 40;
    private static final int ROUNDS = 9;
    private static final int MOST = 300;

    private static final List<String> WORDS = Arrays.asList(
            ("reading writing math minutes words passage teacher classroom support with without prompts three four weekly samples"
                            + " peers lunch recess directions steps correct accuracy answers questions sentences paragraph speech sounds"
                            + " device communicates calm break schedule transitions bus community library store work tasks materials folder"
                            + " because when after before during across settings grade level below average score range standard")
                    .split(" "));

    private final Random random;

    private LongPlans(int seed) {
        this.random = new Random(seed);
    }

    public static void print(PrintStream out) {
        var before = new LongPlans(1).plan();
        var after = new LongPlans(2).plan();
        var times = new long[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var begin = System.nanoTime();
            PlanComparison.between(before, after, Set.of("ana"));
            times[round] = System.nanoTime() - begin;
        }
        Arrays.sort(times);
        out.printf(
                Locale.ROOT,
                "Comparison of two plans of %d pages that were read: median %.0f ms, slowest %.0f ms (at most %d)%n",
                PAGES,
                times[ROUNDS / 2] / 1e6,
                times[ROUNDS - 1] / 1e6,
                MOST);
    }

    /** A page has a present level of 300 words, a goal, an accommodation and, every second one, a service. */
    private PlanContent plan() {
        var levels = new ArrayList<PresentLevel>();
        var goals = new ArrayList<Goal>();
        var services = new ArrayList<ServiceOfPlan>();
        var accommodations = new ArrayList<Accommodation>();
        for (var page = 1; page <= PAGES; page++) {
            var place = new Place(page, List.of());
            levels.add(new PresentLevel(words(3), words(300), true, place, 1));
            goals.add(new Goal(
                    Integer.toString(page),
                    words(2),
                    words(45),
                    words(12),
                    words(8),
                    null,
                    null,
                    null,
                    List.of(),
                    place,
                    1));
            accommodations.add(new Accommodation(words(8), place));
            if (page % 2 == 0) {
                services.add(new ServiceOfPlan(
                        words(3), null, 30, "2 times per week", words(2), null, null, null, null, place, 1));
            }
        }
        return new PlanContent(
                levels,
                List.of(),
                goals,
                services,
                accommodations,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    private String words(int count) {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) {
            text.append(
                            random.nextInt(8) == 0
                                    ? Integer.toString(random.nextInt(100))
                                    : WORDS.get(random.nextInt(WORDS.size())))
                    .append(' ');
        }
        return text.toString().strip();
    }
}
