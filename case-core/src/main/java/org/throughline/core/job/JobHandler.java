package org.throughline.core.job;

import java.util.UUID;

/** Does one kind of job. The feature whose work it is implements it; jobs know nothing of documents. */
public interface JobHandler {

    /** As it stands in the table of jobs: never renamed. */
    String kind();

    default JobLane lane() {
        return JobLane.SHORT;
    }

    /** Runs for the organisation of the job, outside of any transaction, perhaps more than once; see {@link Job#finish}. */
    void run(Job job) throws Exception;

    /** The job will not be tried again. Runs in the transaction that sets it aside. */
    void gaveUp(UUID subject);
}
