package org.throughline.core.timeliness;

import java.util.ArrayList;
import java.util.List;
import org.throughline.core.rule.BilingualText;

/** Records of districts as the screens meet them; and what was asked last. */
public class TimelinessFake extends TimelinessService {

    public final List<DistrictTimeliness> kept = new ArrayList<>();
    public TimelinessQuery asked = TimelinessQuery.ALL;

    public void add(String district) {
        kept.add(new DistrictTimeliness(
                "CA",
                district,
                "CA.EVAL_INITIAL",
                new BilingualText("finish the evaluation", "terminar la evaluación"),
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

    public void addOfFew(String district) {
        kept.add(new DistrictTimeliness(
                "CA",
                district,
                "CA.EVAL_INITIAL",
                new BilingualText("finish the evaluation", "terminar la evaluación"),
                false,
                1,
                1,
                2.0,
                2,
                1,
                0,
                0,
                1,
                0));
    }

    @Override
    public TimelinessPage page(TimelinessQuery query, int from, int count) {
        asked = query;
        return new TimelinessPage(kept.stream().skip(from).limit(count).toList(), kept.size());
    }
}
