package org.throughline.web.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.KeyDate;
import org.throughline.docs.recognition.ReadPaper;
import org.throughline.docs.recognition.content.Goal;
import org.throughline.docs.recognition.content.ServiceOfPlan;
import org.throughline.web.language.DateWords;
import org.throughline.web.language.Translations;

/** What is said of a plan as a whole and of its services, in one language. */
public final class PlanWords {

    private final Translations messages = new Translations();
    private final Locale locale;

    public PlanWords(Locale locale) {
        this.locale = locale;
    }

    public String say(String key, Object... parameters) {
        return messages.getTranslation(key, locale, parameters);
    }

    public Locale locale() {
        return locale;
    }

    /** Such as "IEP of Feb 5, 2026". */
    public String name(ReadPaper paper) {
        var kind = say(
                "document.type." + Objects.requireNonNullElse(paper.document().type(), DocumentType.OTHER));
        return paper.day()
                .map(day -> say("plan.of", kind, DateWords.of(day, locale)))
                .orElseGet(() -> say("plan.of-no-day", kind, paper.document().fileName()));
    }

    /** Until when it holds, if it says so. */
    Optional<String> until(ReadPaper paper, LocalDate today) {
        var end = paper.dates().get(KeyDate.IEP_END);
        if (end != null) {
            var key = end.isBefore(today) ? "plan.ended" : "plan.until";
            return Optional.of(say(key, DateWords.of(end, locale)));
        }
        return Optional.ofNullable(paper.dates().get(KeyDate.ANNUAL_REVIEW_DUE))
                .map(due -> say("plan.review-due", DateWords.of(due, locale)));
    }

    /** How many needs have a line that runs through. */
    String sentence(LinePicture picture) {
        var all = picture.needs().size();
        var through = picture.countThrough();
        if (all == 0) {
            return picture.isEmpty()
                    ? say(
                            "plan.says.no-goals",
                            picture.services().size(),
                            picture.accommodations().size())
                    : say("plan.says.no-needs", picture.countGoals(), picture.countServed());
        }
        if (through == all) {
            return say("plan.says.all", all);
        }
        return all == 1 ? say("plan.says.not-the-one") : say("plan.says.some", through, all);
    }

    /** Where lines break; nothing where none does. */
    String breaks(LinePicture picture) {
        var needs = picture.brokenNeeds();
        var goals = picture.brokenGoals();
        var ended = picture.needsWithoutGoal();
        return Stream.of(
                        needs.isEmpty() ? "" : say("plan.says.need-breaks", String.join(", ", needs)),
                        ended.isEmpty() ? "" : say("plan.says.no-goal", String.join(", ", ended)),
                        goals.isEmpty() ? "" : say("plan.says.goal-breaks", goals.size(), String.join(", ", goals)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    public String goal(Goal goal) {
        return goal.area() == null || goal.area().isBlank()
                ? say("content.goal", goal.number())
                : say("content.goal-in", goal.number(), goal.area());
    }

    /** When it is reached; the whole sentence where the paper does not say that apart. */
    public String target(Goal goal, int length) {
        return Excerpt.of(Objects.requireNonNullElse(goal.criterion(), goal.text()), length);
    }

    /** Such as "30 minutes, 2 times per week, in the classroom". */
    public String amount(ServiceOfPlan service) {
        var minutes = service.minutes();
        return Stream.of(minutes == null ? null : say("content.min", minutes), service.frequency(), service.location())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
