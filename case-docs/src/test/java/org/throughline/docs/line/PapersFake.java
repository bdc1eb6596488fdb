package org.throughline.docs.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.docs.document.Classification;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.document.Sent;
import org.throughline.docs.recognition.KeyDate;
import org.throughline.docs.recognition.ReadPaper;
import org.throughline.docs.recognition.content.EvaluationContent;
import org.throughline.docs.recognition.content.GoalProgress;
import org.throughline.docs.recognition.content.NoticeContent;
import org.throughline.docs.recognition.content.PaperContent;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.recognition.content.ProgressContent;

/** Plans and reports as the screens meet them. */
public final class PapersFake {

    private PapersFake() {}

    public static ReadPaper plan(DocumentType type, LocalDate met, PlanContent plan) {
        return paper(type, Map.of(KeyDate.IEP_MEETING_DATE, met), plan, List.of());
    }

    public static ReadPaper undated(PlanContent plan) {
        return paper(DocumentType.IEP, Map.of(), plan, List.of());
    }

    public static ReadPaper report(LocalDate on, GoalProgress... told) {
        return paper(
                DocumentType.PROGRESS_REPORT, Map.of(KeyDate.DOCUMENT_DATE, on), PlanContent.NOTHING, List.of(told));
    }

    public static DrawnPlan drawn(ReadPaper plan, ReadPaper... reports) {
        return DrawnPlan.inForce(
                        Stream.concat(Stream.of(plan), Stream.of(reports)).toList())
                .orElseThrow();
    }

    private static ReadPaper paper(
            DocumentType type, Map<KeyDate, LocalDate> dates, PlanContent plan, List<GoalProgress> told) {
        return new ReadPaper(
                document(type),
                dates,
                new PaperContent(plan, EvaluationContent.NOTHING, new ProgressContent(told), NoticeContent.NOTHING));
    }

    private static Document document(DocumentType type) {
        var document = Sent.read(type + ".pdf", 6);
        document.classify(known -> new Classification(type, true, null, false));
        return document;
    }
}
