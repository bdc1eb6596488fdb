package org.throughline.core.record;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.inject.Inject;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.problem.Invalid;

/** Numbers of the whole organisation, restricted cases among them: a number names no child. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class DistrictRecordService {

    @Inject
    DistrictRecords records;

    /**
     * By state, district and duty.
     *
     * @throws Invalid if the time ends before it begins
     */
    public RecordPage page(RecordQuery query, int from, int count) {
        query.check();
        return records.page(query, from, count);
    }
}
