package org.throughline.web.document;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The text of a page in which the words that were searched for are marked, also in another form of the word. */
class MarkedText extends Div {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern ENDING = Pattern.compile("(?:ings?|tion|tions|ed|es|s|cion|ciones|ando|iendo|e)$");
    private static final int SHORTEST = 3;

    /** More would only slow the page down: nobody looks at the thousandth. */
    private static final int MOST = 500;

    private final List<String> stems;

    MarkedText(String text, String searched) {
        stems = WORD.matcher(searched)
                .results()
                .map(word -> plain(word.group()))
                .filter(word -> !List.of("and", "or", "not").contains(word))
                .map(MarkedText::stem)
                .toList();
        addClassName("page-text");
        write(text);
    }

    private void write(String text) {
        var words = WORD.matcher(text);
        var done = 0;
        var marks = 0;
        while (marks < MOST && words.find()) {
            if (isSearched(words.group())) {
                marks++;
                add(new Text(text.substring(done, words.start())), marked(words.group()));
                done = words.end();
            }
        }
        add(new Text(text.substring(done)));
    }

    private boolean isSearched(String word) {
        var plain = plain(word);
        return stems.stream().anyMatch(stem -> stem.length() < SHORTEST ? plain.equals(stem) : isForm(plain, stem));
    }

    private static boolean isForm(String word, String stem) {
        return stem(word).equals(stem);
    }

    private static String stem(String word) {
        var cut = ENDING.matcher(word).replaceFirst("");
        return cut.length() < SHORTEST ? word : cut;
    }

    private static HtmlComponent marked(String word) {
        var mark = new HtmlComponent("mark");
        mark.getElement().setText(word);
        return mark;
    }

    private static String plain(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
