package org.throughline.web.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.PlanReading;
import org.throughline.docs.recognition.content.Accommodation;
import org.throughline.docs.recognition.content.Area;
import org.throughline.docs.recognition.content.EvaluationContent;
import org.throughline.docs.recognition.content.ExtendedSchoolYear;
import org.throughline.docs.recognition.content.Goal;
import org.throughline.docs.recognition.content.GoalProgress;
import org.throughline.docs.recognition.content.Need;
import org.throughline.docs.recognition.content.NoticeContent;
import org.throughline.docs.recognition.content.NoticeElement;
import org.throughline.docs.recognition.content.Passage;
import org.throughline.docs.recognition.content.Place;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.recognition.content.PresentLevel;
import org.throughline.docs.recognition.content.ProgressContent;
import org.throughline.docs.recognition.content.ProgressPoint;
import org.throughline.docs.recognition.content.Recommendation;
import org.throughline.docs.recognition.content.ServiceKind;
import org.throughline.docs.recognition.content.ServiceOfPlan;
import org.throughline.docs.recognition.content.StatedLink;
import org.throughline.docs.recognition.content.TestScore;
import org.throughline.docs.recognition.content.UnreadSection;
import org.throughline.web.rest.JsonSetup;

/** The names on which other programs rely. */
class ContentShapesTest {

    static final Place PLACE = new Place(3, List.of(new Area(3, 500, 1_200, 9_000, 400)));

    @Test
    void plan_hasTheFieldsOfTheContract() {
        var json = json(PlanJson.of(new PlanReading(
                DocumentType.IEP,
                UUID.randomUUID(),
                new PlanContent(
                        List.of(new PresentLevel("Reading", "54 words a minute", true, PLACE, 0.9)),
                        List.of(new Need("Reading", "Fluency", PLACE, 0.9)),
                        List.of(new Goal("1", null, "Reads", null, null, null, null, null, List.of(), PLACE, 0.5)),
                        List.of(new ServiceOfPlan(
                                "Speech",
                                ServiceKind.RELATED,
                                30,
                                null,
                                null,
                                LocalDate.of(2026, 9, 1),
                                null,
                                null,
                                null,
                                PLACE,
                                0.9)),
                        List.of(new Accommodation("More time", PLACE)),
                        new Passage("80%", PLACE),
                        new ExtendedSchoolYear(true, "No", PLACE),
                        null,
                        null,
                        null,
                        null,
                        List.of(new StatedLink("Reading", List.of("1"), List.of("Speech"), List.of())),
                        List.of(new UnreadSection("Part C", PLACE))),
                null,
                0)));

        assertThat(json.getString("kind")).isEqualTo("IEP");
        assertThat(json.getString("state")).isEqualTo("READ");
        assertThat(json.get("planId")).isEqualTo(JsonValue.NULL);
        assertThat(json.get("transition")).isEqualTo(JsonValue.NULL);
        assertThat(json.keySet()).contains("progressReporting", "accommodations");
        assertThat(first(json, "presentLevels")).containsKeys("area", "text", "hasData", "page", "areas", "confidence");
        assertThat(first(json, "needs")).containsKeys("area", "text", "page", "areas", "confidence");
        assertThat(first(json, "goals"))
                .containsKeys(
                        "number",
                        "area",
                        "text",
                        "baseline",
                        "criterion",
                        "method",
                        "schedule",
                        "who",
                        "objectives",
                        "page",
                        "confidence",
                        "areas");
        var service = first(json, "services");
        assertThat(service)
                .containsKeys(
                        "name", "kind", "minutes", "frequency", "location", "end", "provider", "group", "confidence");
        assertThat(service.getString("start")).isEqualTo("2026-09-01");
        assertThat(service.getString("kind")).isEqualTo("RELATED");
        assertThat(service.getInt("page")).isEqualTo(3);
        assertThat(first(service, "areas"))
                .isEqualTo(Json.createObjectBuilder()
                        .add("page", 3)
                        .add("left", 500)
                        .add("top", 1_200)
                        .add("width", 9_000)
                        .add("height", 400)
                        .build());
        assertThat(first(json, "accommodations")).containsKeys("text", "page", "areas");
        assertThat(json.getJsonObject("lre")).containsKeys("text", "page", "areas");
        assertThat(json.getJsonObject("esy").getBoolean("considered")).isTrue();
        assertThat(first(json, "links"))
                .containsKeys("need", "goals", "services", "accommodations")
                .containsEntry("basis", Json.createValue("STATED"));
        assertThat(first(json, "notUnderstood")).containsKeys("heading", "page", "areas");
    }

    @Test
    void evaluation_hasTheFieldsOfTheContract() {
        var json = json(EvaluationJson.of(new EvaluationContent(
                List.of("Reading"),
                List.of(new TestScore("Test", "Fluency", "84", null, "<1", null, null, null, PLACE, 0.9)),
                List.of(new Need("Reading", "Fluency", PLACE, 0.9)),
                List.of(new Recommendation("Practice", PLACE)))));

        assertThat(json.getJsonArray("areas")).hasSize(1);
        assertThat(first(json, "scores"))
                .containsKeys("test", "measure", "score", "kind", "low", "high", "on", "page")
                .containsEntry("percentile", Json.createValue("<1"));
        assertThat(first(json, "needs")).containsKeys("area", "text", "page");
        assertThat(first(json, "recommendations")).containsKeys("text", "page");
    }

    @Test
    void progress_hasTheFieldsOfTheContract() {
        var point = new ProgressPoint(LocalDate.of(2026, 5, 1), 71.5, "%", PLACE);
        var json = json(ProgressJson.of(
                new ProgressContent(List.of(new GoalProgress("1", null, null, List.of(point), PLACE, 0.9)))));

        var goal = first(json, "goals");
        assertThat(goal).containsKeys("number", "area", "statement", "page");
        assertThat(first(goal, "points"))
                .containsEntry("on", Json.createValue("2026-05-01"))
                .containsKeys("unit", "page");
        assertThat(first(goal, "points").getJsonNumber("value").doubleValue()).isEqualTo(71.5);
    }

    @Test
    void notice_hasAllSevenElements() {
        var json = json(NoticeJson.of(
                new NoticeContent(List.of(new NoticeElement(NoticeElement.Code.ACTION, PLACE, "We propose")))));

        var elements = json.getJsonArray("elements").getValuesAs(JsonObject.class);
        assertThat(elements).hasSize(7);
        assertThat(elements.getFirst())
                .containsEntry("code", Json.createValue("ACTION"))
                .containsEntry("found", JsonValue.TRUE)
                .containsEntry("page", Json.createValue(3))
                .containsEntry("quote", Json.createValue("We propose"));
        assertThat(elements.getLast())
                .containsEntry("code", Json.createValue("FACTORS"))
                .containsEntry("found", JsonValue.FALSE)
                .containsEntry("page", JsonValue.NULL);
    }

    private static JsonObject json(Object answer) {
        var text = new JsonSetup().getContext(answer.getClass()).toJson(answer);
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static JsonObject first(JsonObject owner, String list) {
        return owner.getJsonArray(list).getJsonObject(0);
    }
}
