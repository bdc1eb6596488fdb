package org.throughline.deploy.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.deploy.bench.reading.Papers.evaluation;
import static org.throughline.deploy.bench.reading.Papers.notice;
import static org.throughline.deploy.bench.reading.Papers.printed;
import static org.throughline.deploy.bench.reading.Papers.progress;
import static org.throughline.deploy.bench.reading.Papers.truth;

import org.junit.jupiter.api.Test;

class OtherPapersScoreTest {

    @Test
    void scores_ofOneMeasure_areToldApartByTheirNumber() {
        assertThat(printed(truth("""
                        {"docType": "EVALUATION", "needs": [{"area": "Reading"}], "recommendations": [
                        {"text": "Allow a keyboard", "page": 2}, {"text": "Announce changes in writing", "page": 2}],
                        "scores": [{"test": "Ratings", "measure": "Anxiety", "score": 61, "kind": "T score (teacher)",
                        "percentile": "<1", "on": null, "page": 1},
                        {"test": "Ratings", "measure": "Anxiety", "score": 66, "kind": "T score (mother)",
                        "percentile": 81, "on": "2025-02-04", "page": 1}]}"""), evaluation("EVALUATION", """
                        {"needs": [], "recommendations": [{"text": "Allow a keyboard."}], "scores": [
                        {"test": "Ratings", "measure": "Anxiety", "score": 66, "kind": "T score", "percentile": 81,
                        "on": "2025-02-05", "page": 1},
                        {"test": "Ratings", "measure": "Anxiety", "score": 62, "kind": "T score"}]}""")))
                .contains("scores F1 50.0% (precision 50.0%, recall 50.0%: 1 right of 2 there and 2 said)")
                .contains("score kind 1 of 1", "score percentile 1 of 1", "score day 0 of 1", "score page 1 of 1")
                .contains("p. 1: scores: not found: “Ratings Anxiety 61”")
                .contains("evaluation needs F1 0.0%")
                .contains("recommendations F1 66.7% (precision 100.0%, recall 50.0%: 1 right of 2 there and 1 said)");
    }

    @Test
    void points_areRightByGoalDayAndValue() {
        assertThat(printed(truth("""
                        {"docType": "PROGRESS_REPORT", "progress": [{"goalNumber": "1", "area": "Reading",
                        "points": [{"on": "2026-04-24", "value": 6}, {"on": "2026-05-22", "value": 7}],
                        "statement": "Slow but steady", "page": 1},
                        {"goalNumber": "2", "area": "Travel", "points": [{"on": "2026-05-22", "value": 0.5}],
                        "statement": "One trip", "page": 1}]}"""), progress("PROGRESS_REPORT", """
                        {"goals": [{"number": null, "area": "Reading", "statement": "slow, but steady.",
                        "points": [{"on": "2026-04-24", "value": 6.0}, {"on": "2026-05-22", "value": 8}]},
                        {"number": "2", "area": null, "statement": "All is well",
                        "points": [{"on": "2026-05-22", "value": 0.50}]}]}""")))
                .contains("progress goals F1 100.0%", "progress words 1 of 2 (50.0%)")
                .contains("progress points F1 66.7% (precision 66.7%, recall 66.7%: 2 right of 3 there and 3 said)")
                .contains("p. 1: progress points: not found: “1 Reading: 7 on 2026-05-22”");
    }

    @Test
    void progressDrawnFromAReportCard_isInvented() {
        assertThat(printed(truth("""
                        {"docType": "REPORT_CARD"}"""), progress("REPORT_CARD", """
                        {"goals": [{"number": "1"}]}"""))).contains("progress invented 1 of 1");
    }

    @Test
    void notice_isRightByItsActionAndByTheElementsThatTheTruthTellsOf() {
        assertThat(printed(truth("""
                        {"docType": "PRIOR_WRITTEN_NOTICE", "language": "en",
                        "notice": {"decision": "refuses", "action": "one-to-one adult for the entire school day",
                        "elements": [{"code": "BASIS", "found": true}]},
                        "plannedDefects": [{"code": "NOTICE_ELEMENT_NOT_FOUND", "explanation": "OPTIONS are not told"}]}"""), notice("PRIOR_WRITTEN_NOTICE", """
                        {"elements": [{"code": "ACTION", "found": true, "page": 1,
                        "quote": "The district refuses a one-to-one adult for the school day"},
                        {"code": "BASIS", "found": false}, {"code": "OPTIONS", "found": false}]}""")))
                .contains("notice action 1 of 1", "notice quote 1 of 1", "notice elements 1 of 2")
                .contains("notice elements: BASIS is not found");
    }

    @Test
    void quoteOfANoticeInSpanish_isNotComparedWithTheEnglishTruth() {
        assertThat(printed(truth("""
                        {"docType": "PRIOR_WRITTEN_NOTICE", "language": "es", "notice": {"action": "change of teacher"}}"""), notice("PRIOR_WRITTEN_NOTICE", """
                        {"elements": [{"code": "ACTION", "found": false}]}""")))
                .contains("notice action 0 of 1", "notice quote 0 of 0");
    }
}
