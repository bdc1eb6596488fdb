package org.throughline.web.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.Priority;
import org.throughline.core.casefile.Situation;
import org.throughline.core.casefile.Tags;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.caselist.CaseRow;

/** Lists one case, and knows what it was asked for. */
public class CaseListFake extends CaseListService {

    public final UUID id;
    public final List<CaseQuery> asked = new ArrayList<>();

    public CaseListFake(UUID id) {
        this.id = id;
    }

    public CaseRow row() {
        return new CaseRow(
                id,
                "2026-0001",
                CasesFake.MATEO,
                CaseType.EVALUATION,
                CaseStatus.OPEN,
                Situation.HAS_IEP,
                "",
                false,
                CasesFake.FRIDAY,
                null,
                0,
                Priority.URGENT,
                Tags.NONE,
                null,
                null,
                null,
                null,
                List.of(new CaseView.Advocate(PeopleFake.ANA.id(), "Ana Delgado")));
    }

    @Override
    public List<CaseRow> rows(CaseQuery query, int from, int count) {
        asked.add(query);
        return List.of(row());
    }

    @Override
    public Map<UUID, String> childrenIn(Set<UUID> ids) {
        return ids.contains(id) ? Map.of(id, CasesFake.MATEO.fullName()) : Map.of();
    }

    @Override
    public long count(CaseQuery query) {
        return 1;
    }

    @Override
    public List<UUID> ids(CaseQuery query, int most) {
        return List.of(id);
    }

    @Override
    public List<UUID> export(CaseQuery query) {
        return List.of(id);
    }

    @Override
    public List<CaseRow> exported(List<UUID> ids) {
        return List.of(row());
    }
}
