package org.throughline.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseView;
import org.throughline.docs.line.DrawnPlan;
import org.throughline.docs.recognition.content.GoalProgress;
import org.throughline.docs.recognition.content.Place;
import org.throughline.docs.recognition.content.ServiceOfPlan;
import org.throughline.web.export.Pdf;
import org.throughline.web.export.ReportTable;

/** The line on paper, to be laid on the table of a meeting: how far each line comes, in words, with the pages. */
record LineSheet(String number, ReportTable table) {

    private static final int TEXT = 220;

    static LineSheet of(CaseView caseView, DrawnPlan drawn, LinePicture picture, PlanWords words) {
        var title = words.say("plan.sheet", caseView.student().fullName());
        var about = words.name(drawn.plan()) + ". " + words.sentence(picture) + " " + words.breaks(picture);
        var header = List.of(
                words.say("plan.line"),
                words.say("plan.need"),
                words.say("plan.goal"),
                words.say("plan.service"),
                words.say("plan.progress"));
        var rows = new ArrayList<List<Object>>();
        for (var row : picture.needs()) {
            var need = at(row.need().area(), row.need().place(), words);
            if (row.goals().isEmpty()) {
                rows.add(List.of(
                        course(row.course(), words),
                        need,
                        words.say("plan.none-found"),
                        services(row.services(), words),
                        words.say("plan.none-found")));
            }
            row.goals().forEach(strand -> rows.add(row(need, strand, words)));
        }
        picture.withoutNeed().forEach(strand -> rows.add(row(words.say("plan.no-need"), strand, words)));
        return new LineSheet(caseView.number(), new ReportTable(title, about.strip(), header, rows));
    }

    private static List<Object> row(String need, GoalStrand strand, PlanWords words) {
        var goal = strand.goal();
        return List.of(
                course(strand.course(), words),
                need,
                at(words.goal(goal) + ". " + words.target(goal, TEXT), goal.place(), words),
                services(strand.services(), words),
                progress(strand.progress(), words));
    }

    private static String course(Course course, PlanWords words) {
        return words.say("plan.course." + course);
    }

    private static String services(List<Marked<ServiceOfPlan>> services, PlanWords words) {
        return services.isEmpty()
                ? words.say("plan.none-found")
                : services.stream()
                        .map(Marked::item)
                        .map(service -> at(service.name() + ". " + words.amount(service), service.place(), words))
                        .collect(Collectors.joining("\n"));
    }

    private static String progress(@Nullable GoalProgress told, PlanWords words) {
        if (told == null) {
            return words.say("plan.none-found");
        }
        var said = new ProgressWords(told, words);
        return at(said.title() + ". " + said.text(), told.place(), words);
    }

    private static String at(String text, Place place, PlanWords words) {
        return text.strip() + " (" + words.say("content.page", place.page()) + ")";
    }

    String name() {
        return "plan-" + number + ".pdf";
    }

    byte[] pdf() {
        return Pdf.of(table);
    }
}
