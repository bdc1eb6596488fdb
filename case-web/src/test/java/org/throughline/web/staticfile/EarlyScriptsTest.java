package org.throughline.web.staticfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class EarlyScriptsTest {

    @Test
    void scriptsThatTheFirstOneAsksFor_areNamedByThePage() {
        var page = Jsoup.parse(
                "<head><script type=\"module\" src=\"./VAADIN/build/indexhtml-NGi3_6Ok.js\"></script></head>");

        new EarlyScripts().name(page, name -> {
            assertThat(name).isEqualTo("indexhtml-NGi3_6Ok.js");
            return Optional.of("a=()=>import(`./FlowClient-DGoOHJe7.js`),b=()=>import(`./FlowClient-DGoOHJe7.js`)");
        });

        assertThat(page.select("head link[rel=modulepreload]").eachAttr("href"))
                .containsExactly("./VAADIN/build/FlowClient-DGoOHJe7.js");
    }

    @Test
    void pageOfAnotherBundle_staysAsItIs() {
        var page = Jsoup.parse("<head><script type=\"module\" src=\"/VAADIN/@vite/client\"></script></head>");

        new EarlyScripts().name(page, name -> Optional.empty());

        assertThat(page.select("link")).isEmpty();
    }
}
