package org.throughline.deploy.bench.reading.paper;

import java.io.IOException;

/** Where the answers of a reader come from. */
public interface Answers {

    Answer answer(Truth paper) throws IOException, InterruptedException;
}
