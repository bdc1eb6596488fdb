package org.throughline.deploy.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** The programs that a person would call by hand, one process for each processor. */
record PlainTools(Path scratch) {

    static boolean areThere() {
        return List.of("pdftotext", "pdftoppm", "tesseract").stream()
                .allMatch(program -> List.of(System.getenv("PATH").split(":", -1)).stream()
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program))));
    }

    /** Seconds for reading print off these pictures. */
    static double print(List<Path> pictures) throws Exception {
        return atOnce(pictures.stream()
                .map(picture -> (Callable<Boolean>) () -> tesseract(picture))
                .toList());
    }

    /** Seconds for the text of these files: that of a PDF as it is or else off its pages, and off pictures. */
    double text(List<Path> files) throws Exception {
        var begin = System.nanoTime();
        var pictures = new ArrayList<Path>();
        for (var file : files) {
            var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".pdf")) {
                pictures.addAll(pagesWithoutText(file));
            } else if (name.matches(".*\\.(jpe?g|png|tiff?)")) {
                pictures.add(file);
            } else if (name.endsWith(".heic")) {
                var png = scratch.resolve(name + ".png");
                run(List.of("heif-convert", file.toString(), png.toString()));
                pictures.add(png);
            }
        }
        var before = (System.nanoTime() - begin) / 1e9;
        return before + print(pictures);
    }

    private List<Path> pagesWithoutText(Path pdf) throws IOException, InterruptedException {
        var text = scratch.resolve(pdf.getFileName() + ".txt");
        run(List.of("pdftotext", pdf.toString(), text.toString()));
        var pages = List.of(Files.readString(text).split("\f", -1));
        var pictures = new ArrayList<Path>();
        for (var number = 1; number < pages.size(); number++) {
            if (pages.get(number - 1).isBlank()) {
                var picture = scratch.resolve(pdf.getFileName() + "-" + number);
                var page = Integer.toString(number);
                run(List.of(
                        "pdftoppm",
                        "-r",
                        "200",
                        "-gray",
                        "-singlefile",
                        "-f",
                        page,
                        "-l",
                        page,
                        pdf.toString(),
                        picture.toString()));
                pictures.add(Path.of(picture + ".pgm"));
            }
        }
        return pictures;
    }

    private static boolean tesseract(Path picture) throws IOException, InterruptedException {
        run(List.of("tesseract", picture.toString(), "stdout", "-l", "eng+spa", "--psm", "1", "--dpi", "200"));
        return true;
    }

    private static double atOnce(List<Callable<Boolean>> work) throws Exception {
        var begin = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        var code = builder.start().waitFor();
        if (code != 0) {
            throw new IOException(command.getFirst() + " ended with " + code);
        }
    }
}
