package org.throughline.core.record;

import java.util.ArrayList;
import java.util.List;
import org.throughline.core.rule.Words;

/** Records of districts as the screens meet them; and what was asked last. */
public class RecordsFake extends DistrictRecordService {

    public final List<DistrictRecord> kept = new ArrayList<>();
    public RecordQuery asked = RecordQuery.ALL;

    public void add(String district) {
        kept.add(new DistrictRecord(
                "CA",
                district,
                "CA.EVAL_INITIAL",
                new Words("finish the evaluation", "terminar la evaluación"),
                false,
                3,
                2,
                2.5,
                4,
                1,
                5,
                0,
                6,
                7));
    }

    @Override
    public RecordPage page(RecordQuery query, int from, int count) {
        asked = query;
        return new RecordPage(kept.stream().skip(from).limit(count).toList(), kept.size());
    }
}
