package org.throughline.web.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.NewCase;
import org.throughline.core.casefile.Priority;
import org.throughline.core.casefile.Situation;
import org.throughline.core.casefile.Tags;
import org.throughline.core.problem.NotFound;
import org.throughline.core.student.StudentDetails;

/** Knows one case, and which were opened. */
public class CasesFake extends CaseFileService {

    public static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    public static final StudentDetails MATEO = StudentDetails.of(
            "Mateo", "Villanueva-Cruz", LocalDate.of(2016, 3, 18), "5", "Manzanita", "Alder Creek", "CA", "es");

    public final UUID id = UUID.randomUUID();
    public final List<NewCase> opened = new ArrayList<>();
    public final CaseListFake lists = new CaseListFake(id);
    public final UUID studentId = UUID.randomUUID();
    public final List<UUID> furtherOf = new ArrayList<>();

    private StudentDetails child = MATEO;

    @Override
    public CaseView get(UUID wanted) {
        if (!wanted.equals(id)) {
            throw new NotFound();
        }
        return view(child);
    }

    @Override
    public CaseView openFurther(UUID of, CaseType type, Situation situation, String summary) {
        furtherOf.add(of);
        return view(MATEO);
    }

    @Override
    public CaseView changeChild(UUID of, StudentDetails changed, int version) {
        child = changed;
        return view(child);
    }

    @Override
    public CaseView open(NewCase wanted) {
        opened.add(wanted);
        return view(wanted.student());
    }

    private CaseView view(StudentDetails student) {
        return new CaseView(
                id,
                "2026-0001",
                studentId,
                student,
                CaseType.EVALUATION,
                CaseStatus.OPEN,
                Situation.HAS_IEP,
                "",
                false,
                FRIDAY,
                null,
                Priority.NORMAL,
                Tags.NONE,
                null,
                List.of(),
                0);
    }
}
