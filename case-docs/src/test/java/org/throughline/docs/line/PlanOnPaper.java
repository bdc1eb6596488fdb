package org.throughline.docs.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.Accommodation;
import org.throughline.docs.recognition.content.ExtendedSchoolYear;
import org.throughline.docs.recognition.content.Goal;
import org.throughline.docs.recognition.content.Need;
import org.throughline.docs.recognition.content.Passage;
import org.throughline.docs.recognition.content.Place;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.recognition.content.PresentLevel;
import org.throughline.docs.recognition.content.ServiceOfPlan;

/** A plan that is written down part by part. */
public final class PlanOnPaper {

    private static final Place PLACE = new Place(2, List.of());

    private final List<PresentLevel> levels = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<ServiceOfPlan> services = new ArrayList<>();
    private final List<Accommodation> accommodations = new ArrayList<>();
    private @Nullable Passage lre = new Passage("He learns to read in a small group.", PLACE);
    private @Nullable Passage transition;
    private @Nullable Passage reporting = new Passage("Four times a year.", PLACE);

    private @Nullable ExtendedSchoolYear summer = new ExtendedSchoolYear(true, "Not needed.", PLACE);

    public PlanOnPaper level(String area, String text, boolean hasData) {
        levels.add(new PresentLevel(area, text, hasData, PLACE, 1));
        return this;
    }

    public PlanOnPaper need(String area) {
        needs.add(new Need(area, "", PLACE, 1));
        return this;
    }

    public PlanOnPaper goal(String area, String text, @Nullable String baseline, @Nullable String criterion) {
        var number = String.valueOf(goals.size() + 1);
        goals.add(new Goal(number, area, text, baseline, criterion, null, null, null, List.of(), PLACE, 1));
        return this;
    }

    public PlanOnPaper service(String name, @Nullable Integer minutes, @Nullable String frequency) {
        return service(name, minutes, frequency, "Room 4");
    }

    public PlanOnPaper service(
            String name, @Nullable Integer minutes, @Nullable String frequency, @Nullable String location) {
        var start = LocalDate.of(2026, 1, 12);
        services.add(new ServiceOfPlan(name, null, minutes, frequency, location, start, null, null, null, PLACE, 1));
        return this;
    }

    public PlanOnPaper accommodation(String text) {
        accommodations.add(new Accommodation(text, PLACE));
        return this;
    }

    public PlanOnPaper transition(String text) {
        transition = new Passage(text, PLACE);
        return this;
    }

    public PlanOnPaper withoutSections() {
        lre = null;
        summer = null;
        reporting = null;
        return this;
    }

    public PlanContent content() {
        return new PlanContent(
                levels,
                needs,
                goals,
                services,
                accommodations,
                lre,
                summer,
                transition,
                reporting,
                null,
                null,
                List.of(),
                List.of());
    }
}
