package org.throughline.web.caselist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.Priority;
import org.throughline.core.casefile.Situation;
import org.throughline.core.casefile.Tags;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.caselist.CaseRow;
import org.throughline.core.student.StudentDetails;
import org.throughline.web.layout.CaseListFake;
import org.throughline.web.layout.CasesFake;

class CaseListFileTest {

    @Test
    void noCellIsAFormula() throws Exception {
        var out = new ByteArrayOutputStream();
        var file = new CaseListFile(new CaseListFake(UUID.randomUUID()) {
            @Override
            public CaseRow row() {
                return hostile(super.row());
            }
        });

        file.write(CaseQuery.all(), Locale.ENGLISH, out);

        var lines = out.toString(UTF_8).lines().toList();
        assertThat(lines.getFirst()).startsWith("\ufeffNumber,Last name,First name,Date of birth");
        assertThat(lines.get(1))
                .startsWith("2026-0001,'=1+1,'@SUM(A1),,'-1,'+1,")
                .contains("Waiting");
    }

    private static CaseRow hostile(CaseRow row) {
        return new CaseRow(
                row.id(),
                row.number(),
                StudentDetails.of("@SUM(A1)", "=1+1", null, "-1", "+1", null, "CA", "en"),
                CaseType.DISPUTE,
                CaseStatus.WAITING,
                Situation.STUCK,
                "",
                false,
                CasesFake.FRIDAY,
                null,
                0,
                Priority.HIGH,
                Tags.of(List.of("=tag")),
                null,
                null,
                null,
                null,
                List.of());
    }
}
