package org.throughline.docs.index;

import java.util.ArrayList;
import java.util.List;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** The forms under which a word is kept and looked for. A stem carries the sign of its language, as no word does. */
public final class WordForms {

    private static final char ENGLISH = '\u0001';
    private static final char SPANISH = '\u0002';

    private final SnowballStemmer english = new EnglishStemmer();
    private final SnowballStemmer spanish = new SpanishStemmer();

    /** @param word in lower case, without accents */
    public List<String> formsOf(String word) {
        var forms = new ArrayList<String>(3);
        forms.add(word);
        forms.add(ENGLISH + stem(english, word));
        forms.add(SPANISH + stem(spanish, word));
        return forms;
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
