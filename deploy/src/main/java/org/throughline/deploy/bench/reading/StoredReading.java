package org.throughline.deploy.bench.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.throughline.deploy.bench.reading.paper.StoredAnswers;
import org.throughline.deploy.bench.reading.paper.Truth;

/** How right stored answers are: of another reader, or of an earlier day. Needs no stack. */
public final class StoredReading {

    private StoredReading() {}

    /** @param arguments the folder of the answers, then those of the papers */
    public static void main(String[] arguments) throws Exception {
        var folders = Arrays.stream(arguments).map(Path::of).toList();
        print(folders.getFirst(), folders.subList(1, folders.size()), System.out);
    }

    public static void print(Path stored, List<Path> folders, PrintStream out)
            throws IOException, InterruptedException {
        var answers = new StoredAnswers(stored);
        var score = new Score();
        for (var folder : folders) {
            score.addAll(Truth.in(folder), answers);
        }
        score.print(out);
    }
}
