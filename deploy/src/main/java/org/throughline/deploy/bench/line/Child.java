package org.throughline.deploy.bench.line;

import static java.util.Comparator.comparing;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.deploy.bench.reading.paper.Answer;
import org.throughline.deploy.bench.reading.paper.Fields;
import org.throughline.deploy.bench.reading.paper.Truth;
import org.throughline.docs.comparison.PlanComparison;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.line.LinksOfPlan;
import org.throughline.docs.recognition.KeyDate;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.content.EvaluationContent;
import org.throughline.docs.recognition.content.Goal;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.review.Finding;
import org.throughline.docs.review.Review;
import org.throughline.docs.review.ReviewedPlan;

/** The papers of a child as they were read, or as they are, and what the rules say of its plans. Needs no stack. */
final class Child {

    /** A paper as it was read. */
    private record Read(Truth truth, Answer answer, Map<KeyDate, LocalDate> dates) {

        static Read of(Truth truth, Answer answer) {
            return new Read(truth, answer, Content.dates(answer.dates()));
        }

        boolean is(String kind) {
            return answer.kind().equals(kind);
        }

        PlanContent plan() {
            return new Content(answer.plan().orElse(Fields.NONE)).plan();
        }

        Optional<LocalDate> day() {
            return Optional.ofNullable(dates.get(KeyDate.IEP_MEETING_DATE))
                    .or(() -> Optional.ofNullable(dates.get(KeyDate.DOCUMENT_DATE)))
                    .or(() -> Optional.ofNullable(dates.get(KeyDate.IEP_START)));
        }

        Optional<LocalDate> evaluationDay() {
            return Optional.ofNullable(dates.get(KeyDate.EVALUATION_DATE)).or(this::day);
        }

        boolean isBefore(Read other) {
            return day().isPresent()
                    && other.day().isPresent()
                    && ReviewedPlan.follows(day().get(), other.day().get());
        }
    }

    private static final Set<String> PLANS = Set.of("IEP", "PLAN_504");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final List<Read> papers;
    private final Set<String> names;
    private final Optional<LocalDate> birth;

    private Child(List<Read> papers) {
        this.papers = papers;
        this.names = new HashSet<>();
        papers.forEach(
                paper -> paper.truth().student().ifPresent(student -> names.addAll(NormalizedText.names(student))));
        this.birth = papers.stream()
                .flatMap(paper -> paper.truth().fields().text("dateOfBirth").stream())
                .findFirst()
                .map(LocalDate::parse);
    }

    static Child of(Map<Truth, Answer> papers) {
        return new Child(papers.entrySet().stream()
                .map(paper -> Read.of(paper.getKey(), paper.getValue()))
                .toList());
    }

    /** What the rules say of each plan of the truth. */
    void score(LineScore score) {
        papers.stream()
                .filter(paper -> paper.truth().isPlan())
                .forEach(paper -> score.add(paper.truth(), answer(paper)));
    }

    private LineAnswer answer(Read paper) {
        return new LineAnswer(linked(paper), findings(paper), comparison(paper));
    }

    private static Answer linked(Read paper) {
        var answer = paper.answer();
        return new Answer(
                answer.status(),
                answer.document(),
                answer.plan().map(plan -> with(plan, paper.plan())),
                answer.evaluation(),
                answer.progress(),
                answer.notice());
    }

    private static Fields with(Fields plan, PlanContent content) {
        var links = Json.createArrayBuilder();
        LinksOfPlan.of(content)
                .forEach(link -> links.add(Json.createObjectBuilder()
                        .add("need", link.need())
                        .add("goals", texts(link.goals()))
                        .add("services", texts(link.services()))
                        .add("accommodations", texts(link.accommodations()))));
        return new Fields(
                Json.createObjectBuilder(plan.json()).add("links", links).build());
    }

    private static JsonArrayBuilder texts(List<String> texts) {
        var array = Json.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }

    private List<Fields> findings(Read paper) {
        if (paper.answer().plan().isEmpty()) {
            return List.of();
        }
        var plans = papers.stream()
                .filter(one -> PLANS.contains(one.answer().kind()) && one.day().isPresent())
                .sorted(comparing(one -> one.day().orElseThrow()))
                .toList();
        var before = plans.stream()
                .filter(one -> one.is(paper.answer().kind()) && one.isBefore(paper))
                .reduce((earlier, later) -> later);
        return Review.of(new ReviewedPlan(
                        DocumentType.valueOf(paper.answer().kind()),
                        paper.plan(),
                        paper.dates(),
                        birth.orElse(null),
                        names,
                        before.map(Read::plan).orElse(null),
                        evaluation(paper),
                        !plans.isEmpty() && plans.getLast().equals(paper),
                        TODAY))
                .stream()
                .map(Child::fields)
                .toList();
    }

    private @Nullable EvaluationContent evaluation(Read paper) {
        return papers.stream()
                .filter(one -> one.is("EVALUATION"))
                .filter(one -> one.evaluationDay().isPresent()
                        && paper.day().isPresent()
                        && !one.evaluationDay().get().isAfter(paper.day().get()))
                .map(one -> Map.entry(
                        one.evaluationDay().orElseThrow(),
                        new Content(one.answer().evaluation().orElse(Fields.NONE)).evaluation()))
                .filter(one -> !one.getValue().needs().isEmpty())
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    private Optional<Fields> comparison(Read paper) {
        return paper.truth()
                .fields()
                .object("comparedWith")
                .flatMap(compared -> compared.text("file"))
                .flatMap(file -> papers.stream()
                        .filter(one ->
                                file.equals(String.valueOf(one.truth().paper().getFileName())))
                        .findFirst())
                .map(before -> fields(PlanComparison.between(before.plan(), paper.plan(), names)));
    }

    private static Fields fields(Finding finding) {
        var json = Json.createObjectBuilder().add("code", finding.code().name()).add("subject", finding.subject());
        Optional.ofNullable(finding.page()).ifPresent(page -> json.add("page", page));
        Optional.ofNullable(finding.quote()).ifPresent(quote -> json.add("quote", quote));
        return new Fields(json.build());
    }

    private static Fields fields(PlanComparison comparison) {
        var goals = Json.createArrayBuilder();
        comparison.goals().forEach(goal -> {
            var json = Json.createObjectBuilder().add("change", goal.change().name());
            Optional.ofNullable(goal.from()).ifPresent(from -> json.add("from", side(from)));
            Optional.ofNullable(goal.to()).ifPresent(to -> json.add("to", side(to)));
            goals.add(json);
        });
        return new Fields(Json.createObjectBuilder().add("goals", goals).build());
    }

    private static JsonObject side(Goal goal) {
        return Json.createObjectBuilder().add("number", goal.number()).build();
    }
}
