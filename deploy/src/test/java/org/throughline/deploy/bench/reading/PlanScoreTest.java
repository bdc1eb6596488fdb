package org.throughline.deploy.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.deploy.bench.reading.Papers.plan;
import static org.throughline.deploy.bench.reading.Papers.printed;
import static org.throughline.deploy.bench.reading.Papers.truth;

import org.junit.jupiter.api.Test;

class PlanScoreTest {

    @Test
    void goals_areMatchedByTextAndTheirFieldsCompared() {
        assertThat(printed(truth("""
                        {"docType": "IEP", "progressReporting": {"present": true, "text": "Each quarter."}, "goals": [
                        {"number": "1", "area": "Reading fluency", "text": "Mateo will read 85 words in a minute",
                        "baseline": null, "criterion": "85 words", "measurementMethod": "Probes", "schedule": null, "page": 4},
                        {"number": "2", "area": "Writing", "text": "Mateo will write eight sentences with end marks",
                        "baseline": "Two", "criterion": "eight", "measurementMethod": "Samples", "schedule": "Monthly"}]}"""), plan("IEP", """
                        {"goals": [{"number": "3", "area": "Reading", "text": "MATEO will read 85 words in a minute.",
                        "baseline": "54 words", "criterion": "85 words", "method": "probes", "schedule": "weekly",
                        "page": 5, "confidence": 0.8},
                        {"number": "9", "area": "Health", "text": "Something else", "confidence": 0.8}]}""")))
                .contains("goals F1 50.0% (precision 50.0%, recall 50.0%: 1 right of 2 there and 2 said)")
                .contains("goal number 0 of 1", "goal area 1 of 1", "goal text 1 of 1", "goal baseline 0 of 1")
                .contains("goal criterion 1 of 1", "goal method 1 of 1", "goal schedule 0 of 0", "goal page 0 of 1")
                .contains("ca-mateo/paper.pdf p. 4: goal page: “4” is read as “5”")
                .contains("goals: not found: “Mateo will write eight sentences with end marks”")
                .contains("goals: not there: “Something else”")
                .contains("of the goals that it is sure of by 70% or more: 50.0% right (1 of 2)");
    }

    @Test
    void goalSchedule_thatTheFormDoesNotStateAtAll_isToBeNull() {
        assertThat(printed(truth("""
                        {"docType": "IEP", "progressReporting": {"present": false, "text": null},
                        "goals": [{"number": "1", "text": "Mateo will read", "schedule": null}]}"""), plan("IEP", """
                        {"goals": [{"number": "1", "text": "Mateo will read", "schedule": "weekly"}]}"""))).contains("goal schedule 0 of 1");
    }

    @Test
    void services_ofTheSameName_areToldApartByMinutes() {
        assertThat(printed(truth("""
                        {"docType": "IEP", "pageBasis": "LibreOffice rendering; advisory", "services": [
                        {"name": "Speech therapy", "minutes": 30, "frequency": "5 times per week", "location": null,
                        "start": "2026-03-04", "end": null, "page": 2},
                        {"name": "Speech therapy", "minutes": null, "frequency": "once per month", "location": "Room 4",
                        "start": null, "end": null, "page": 2}]}"""), plan("IEP", """
                        {"services": [{"name": "Speech therapy", "minutes": null, "frequency": "1x/mo", "location": "ROOM 4",
                        "start": null, "end": null, "page": 9},
                        {"name": "Speech therapy", "minutes": 30, "frequency": "daily", "location": "Gym",
                        "start": "2026-03-05", "end": null, "page": 9}]}""")))
                .contains("services F1 100.0%", "service name 2 of 2", "service minutes 2 of 2")
                .contains("service frequency 2 of 2", "service location 1 of 2", "service start 1 of 2")
                .contains("service end 2 of 2", "service page 0 of 0");
    }

    @Test
    void levelsNeedsAndAccommodations_areCounted() {
        assertThat(printed(truth("""
                        {"docType": "IEP", "accommodationsCount": 2, "needs": [{"area": "Safe driving on sidewalks"}],
                        "presentLevels": [{"area": "Reading", "text": "Reads 54 words in a minute", "hasData": true},
                        {"area": "Health", "text": "Good", "hasData": false}]}"""), plan("IEP", """
                        {"accommodations": [{"text": "Extra time"}], "needs": [{"area": "Mobility",
                        "text": "Safe driving on the sidewalks"}], "presentLevels": [{"area": "Academics",
                        "text": "Reads 54 words in one minute", "hasData": false}]}""")))
                .contains("present levels F1 66.7% (precision 100.0%, recall 50.0%: 1 right of 2 there and 1 said)")
                .contains("level area 0 of 1", "level has data 0 of 1", "needs F1 100.0%")
                .contains("accommodations 0 of 1", "accommodations: 2 are there, 1 found");
    }

    @Test
    void sections_areRightByPresenceAndText() {
        assertThat(printed(truth("""
                        {"docType": "IEP", "lre": {"present": true, "text": "With all students but for reading"},
                        "esy": {"present": true, "text": "Not needed this summer"},
                        "transition": {"present": false, "text": null}, "progressReporting": {"present": false, "text": null}}"""), plan("IEP", """
                        {"lre": {"text": "with all students, but for reading"}, "esy": {"considered": true, "text": null},
                        "transition": null, "progressReporting": {"text": "Quarterly", "page": 3}}""")))
                .contains("sections present 3 of 4", "section texts 1 of 2")
                .contains("least restrictive 1 of 1", "extended year 0 of 1", "transition 1 of 1")
                .contains("progress reporting 0 of 1")
                .contains("p. 3: sections present: progressReporting is not there, read as Quarterly");
    }

    @Test
    void misses_quoteOnlyTheBeginningOfALongText() {
        assertThat(printed(truth("""
                        {"docType": "IEP", "lre": {"present": true, "text": "With all students"}}"""), plan("IEP", """
                        {"lre": {"text": "%s end"}}""".formatted("word ".repeat(100)))))
                .contains("lre With all students is read as word word")
                .containsPattern("(word )+\\p{L}* …")
                .doesNotContain("word end");
    }

    @Test
    void links_followTheGoalsThatWereMatched() {
        assertThat(printed(truth("""
                        {"docType": "IEP", "goals": [{"number": "1", "text": "Mateo will read 85 words"}],
                        "links": [{"need": "Reading fluency", "goals": ["1"], "services": ["Reading class"]},
                        {"need": "Writing", "goals": [], "services": []}]}"""), plan("IEP", """
                        {"goals": [{"number": "7", "text": "Mateo will read 85 words"}],
                        "links": [{"need": "reading fluency", "goals": ["7"], "services": []},
                        {"need": "Writing", "goals": ["7"], "services": [], "accommodations": ["Extra time"]}]}""")))
                .contains("need to goal F1 66.7% (precision 50.0%, recall 100.0%: 1 right of 1 there and 2 said)")
                .contains("need to service F1 0.0%")
                .contains("need to goal: not there: “Writing → 1”")
                .contains("need to help F1 none");
    }

    @Test
    void planWithoutAnAnswer_missesAll_andWhatTheTruthDoesNotTell_isNotAsked() {
        assertThat(printed(truth("""
                        {"docType": "IEP_AMENDMENT", "services": [{"name": "Counseling", "minutes": 30}]}"""), plan("OTHER", "{}")))
                .contains("services F1 0.0% (precision none, recall 0.0%: 0 right of 1 there and 0 said)")
                .contains("goals F1 none", "least restrictive 0 of 0", "accommodations 0 of 0");
    }

    @Test
    void planDrawnFromAPaperThatIsNone_isInvented() {
        assertThat(printed(truth("""
                        {"docType": "OTHER"}"""), plan("OTHER", """
                        {"services": [{"name": "Bus"}], "goals": []}""")))
                .contains("plans invented 1 of 1 (100.0%)", "plans invented: OTHER has no services")
                .contains("evaluations invented 0 of 1", "progress invented 0 of 1");
    }
}
