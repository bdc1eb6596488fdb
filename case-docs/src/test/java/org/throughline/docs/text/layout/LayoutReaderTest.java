package org.throughline.docs.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.throughline.docs.text.layout.pdf.PdfPages;

class LayoutReaderTest {

    private static final PDType1Font PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDType1Font BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    @Test
    void headingAboveAParagraph_isABlockOfItsOwn_andMoreProminent() throws IOException {
        var layout = read(page -> {
            page.write(BOLD, 14, 72, 700, "Present Levels");
            page.write(PLAIN, 10, 72, 670, "Mateo reads forty words a minute with support, and loses his");
            page.write(PLAIN, 10, 72, 657, "place when a line is long. He likes books about trains.");
        });

        assertThat(layout.blocks())
                .extracting(Block::text)
                .containsExactly(
                        "Present Levels",
                        "Mateo reads forty words a minute with support, and loses his"
                                + " place when a line is long. He likes books about trains.");
        var heading = (Block.Paragraph) layout.blocks().getFirst();
        var body = (Block.Paragraph) layout.blocks().getLast();
        assertThat(heading.prominence()).isGreaterThan(body.prominence());
    }

    @Test
    void ruledTable_hasItsRowsAndCells() throws IOException {
        var layout = read(page -> {
            page.write(PLAIN, 10, 72, 740, "Services of the plan are listed here, as the team agreed on them.");
            page.grid(72, 700, new float[] {150, 100, 150}, 20, 3);
            page.row(76, 686, new float[] {150, 100, 150}, BOLD, "Service", "Minutes", "Where");
            page.row(76, 666, new float[] {150, 100, 150}, PLAIN, "Speech", "30", "Classroom");
            page.row(76, 646, new float[] {150, 100, 150}, PLAIN, "Reading", "45", "Resource room");
        });

        var table = tables(layout).getFirst();
        assertThat(table.columns()).isEqualTo(3);
        assertThat(table.rows())
                .extracting(Row::text)
                .containsExactly("Service\tMinutes\tWhere", "Speech\t30\tClassroom", "Reading\t45\tResource room");
    }

    @Test
    void wordsInColumnsWithoutRules_areATable() throws IOException {
        var layout = read(page -> {
            page.write(PLAIN, 10, 72, 740, "Progress toward each goal is told here, quarter by quarter.");
            page.row(72, 700, new float[] {200, 120, 120}, BOLD, "Goal", "October", "January");
            page.row(72, 684, new float[] {200, 120, 120}, PLAIN, "Reading fluency", "42", "55");
            page.row(72, 668, new float[] {200, 120, 120}, PLAIN, "Written sentences", "3", "4");
            page.row(72, 652, new float[] {200, 120, 120}, PLAIN, "Asking for help", "1", "2");
        });

        assertThat(tables(layout))
                .singleElement()
                .satisfies(table -> assertThat(table.rows())
                        .extracting(Row::text)
                        .contains("Reading fluency\t42\t55", "Asking for help\t1\t2"));
    }

    @Test
    void headsWithANarrowGap_arePartedWhereTheRowsAre() throws IOException {
        var layout = read(page -> {
            page.write(PLAIN, 10, 72, 740, "Scores of the tests that were given in the fall are told here.");
            page.row(72, 700, new float[] {120, 80, 80}, PLAIN, "Subtest", "Scaled Score   PR");
            page.row(72, 684, new float[] {140, 56, 80}, PLAIN, "Similarities", "12", "75");
            page.row(72, 668, new float[] {140, 56, 80}, PLAIN, "Vocabulary", "13", "84");
            page.row(72, 652, new float[] {140, 56, 80}, PLAIN, "Digit Span", "7", "16");
        });

        assertThat(tables(layout))
                .singleElement()
                .satisfies(table -> assertThat(table.rows())
                        .extracting(Row::text)
                        .containsExactly(
                                "Subtest\tScaled Score\tPR",
                                "Similarities\t12\t75",
                                "Vocabulary\t13\t84",
                                "Digit Span\t7\t16"));
    }

    @Test
    void lineOverTheGapsBetweenColumns_partsTwoTables() throws IOException {
        var layout = read(page -> {
            page.write(PLAIN, 10, 72, 740, "Scores of the tests that were given in the fall are told here.");
            page.row(72, 700, new float[] {120, 80, 80}, PLAIN, "Index", "Score", "Rank");
            page.row(72, 684, new float[] {120, 80, 80}, PLAIN, "Verbal", "104", "61");
            page.row(72, 668, new float[] {120, 80, 80}, PLAIN, "Spatial", "99", "47");
            page.write(PLAIN, 10, 72, 652, "Subtests have a mean of ten and a deviation of three:");
            page.row(72, 636, new float[] {120, 80, 80}, PLAIN, "Subtest", "Scaled", "Rank");
            page.row(72, 620, new float[] {120, 80, 80}, PLAIN, "Vocabulary", "13", "84");
            page.row(72, 604, new float[] {120, 80, 80}, PLAIN, "Digit Span", "7", "16");
        });

        assertThat(tables(layout)).extracting(Block.Table::columns).containsExactly(3, 3);
    }

    @Test
    void lineOnTopOfEachPage_isNoBlock() throws IOException {
        var layout = read(
                page -> {
                    page.write(PLAIN, 8, 72, 770, "Willow Glen Unified - Mateo Cruz - page 1 of 3");
                    page.write(PLAIN, 10, 72, 700, "The first page says one thing.");
                },
                page -> {
                    page.write(PLAIN, 8, 72, 770, "Willow Glen Unified - Mateo Cruz - page 2 of 3");
                    page.write(PLAIN, 10, 72, 700, "Another is said by the second.");
                },
                page -> {
                    page.write(PLAIN, 8, 72, 770, "Willow Glen Unified - Mateo Cruz - page 3 of 3");
                    page.write(PLAIN, 10, 72, 700, "Last comes what was left out.");
                });

        assertThat(layout.pages()).isEqualTo(3);
        assertThat(layout.blocks()).extracting(Block::text).noneMatch(text -> text.contains("Willow Glen"));
        assertThat(layout.running()).extracting(Line::text).allMatch(text -> text.startsWith("Willow Glen"));
    }

    private interface Drawing {

        void on(Page page) throws IOException;
    }

    private record Page(PDPageContentStream content) {

        void write(PDType1Font font, float size, float x, float y, String text) throws IOException {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, y);
            content.showText(text);
            content.endText();
        }

        void row(float x, float y, float[] widths, PDType1Font font, String... cells) throws IOException {
            var left = x;
            for (var i = 0; i < cells.length; i++) {
                write(font, 10, left, y, cells[i]);
                left += widths[i];
            }
        }

        void grid(float x, float top, float[] widths, float height, int rows) throws IOException {
            var right = x;
            for (var width : widths) {
                right += width;
            }
            for (var row = 0; row <= rows; row++) {
                line(x, top - row * height, right, top - row * height);
            }
            var left = x;
            line(left, top, left, top - rows * height);
            for (var width : widths) {
                left += width;
                line(left, top, left, top - rows * height);
            }
        }

        private void line(float fromX, float fromY, float toX, float toY) throws IOException {
            content.moveTo(fromX, fromY);
            content.lineTo(toX, toY);
            content.stroke();
        }
    }

    private static List<Block.Table> tables(Layout layout) {
        return layout.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    private static Layout read(Drawing... drawings) throws IOException {
        try (var document = new PDDocument()) {
            for (var drawing : drawings) {
                var page = new PDPage(PDRectangle.LETTER);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    drawing.on(new Page(content));
                }
            }
            var pages = new PdfPages(document);
            var printed = new ArrayList<PrintedPage>();
            for (var number = 1; number <= drawings.length; number++) {
                printed.add(pages.read(number));
            }
            return LayoutReader.read(printed);
        }
    }
}
