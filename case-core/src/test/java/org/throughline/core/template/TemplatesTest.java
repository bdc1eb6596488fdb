package org.throughline.core.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    record Letter(String words, String more) {}

    @Test
    void template_escapesWhatIsPutIntoIt() {
        var page = Templates.html(TemplatesTest.class, "letter.html")
                .execute(new Letter("\"><script>alert('x')</script>&", ""));

        assertThat(page)
                .startsWith("<main>")
                .contains("&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;")
                .doesNotContain("<script>", "<p></p>");
    }

    @Test
    void aTextKeepsEachLetter() {
        assertThat(Templates.text(TemplatesTest.class, "letter.html").execute(new Letter("Ana & <Sam>", "more")))
                .contains("Ana & <Sam>", "<p>more</p>");
    }

    @Test
    void aTemplateThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Templates.html(TemplatesTest.class, "none.html"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No template none.html");
    }

    @Test
    void noPageOfTheHouseLetsMarkupThrough() throws IOException {
        var pages = pages();

        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(pages)
                .allSatisfy(page ->
                        assertThat(Files.readString(page)).as(page.toString()).doesNotContain("{{{", "{{&"));
    }

    static List<Path> pages() throws IOException {
        try (var files = Files.find(
                Path.of("..").toAbsolutePath().normalize(),
                20,
                (file, attributes) -> file.toString().contains("src/main/resources")
                        && file.toString().endsWith(".html"))) {
            return files.toList();
        }
    }
}
