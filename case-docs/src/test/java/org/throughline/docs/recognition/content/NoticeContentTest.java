package org.throughline.docs.recognition.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.docs.recognition.content.NoticeElement.Code;

class NoticeContentTest {

    @Test
    void noticeOfWhichLittleWasRead_tellsAllSevenElementsInTheOrderOfTheLaw() {
        var options = new NoticeElement(Code.OPTIONS, new Place(2, List.of()), "We also thought of");

        var all = new NoticeContent(List.of(options)).all();

        assertThat(all).extracting(NoticeElement::code).containsExactly(Code.values());
        assertThat(all).filteredOn(NoticeElement::isFound).containsExactly(options);
    }
}
