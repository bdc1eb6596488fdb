package org.throughline.docs.text.protocol;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as one types them who looks for them, whatever the printer made of them. */
final class WholeWords {

    private static final Pattern JOINED = Pattern.compile("[\ufb00-\ufb06]");

    /** Where a program may part a word, and where it has done so. */
    private static final Pattern SOFT = Pattern.compile("\u00ad(\\n(?=\\p{L}))?");

    private static final Pattern PARTED = Pattern.compile("(?<![\\p{L}-])(\\p{L}{2,})[-\u2010]\\n(\\p{Ll}{2,})");

    /** Words of their own in front of others: their hyphen stays. */
    private static final Set<String> FIRST_WORDS = Set.of(
            "after",
            "age",
            "all",
            "anti",
            "by",
            "check",
            "child",
            "co",
            "community",
            "cross",
            "data",
            "evidence",
            "ex",
            "follow",
            "full",
            "goal",
            "grade",
            "half",
            "hands",
            "high",
            "home",
            "in",
            "large",
            "long",
            "low",
            "mid",
            "multi",
            "non",
            "off",
            "on",
            "one",
            "open",
            "over",
            "parent",
            "part",
            "peer",
            "post",
            "pre",
            "re",
            "school",
            "self",
            "semi",
            "short",
            "small",
            "socio",
            "sub",
            "teacher",
            "third",
            "time",
            "two",
            "well",
            "work",
            "year");

    private WholeWords() {}

    static String in(String text) {
        var letters =
                JOINED.matcher(text).replaceAll(joined -> Normalizer.normalize(joined.group(), Normalizer.Form.NFKC));
        var soft = SOFT.matcher(letters).replaceAll("");
        return PARTED.matcher(soft).replaceAll(WholeWords::whole);
    }

    private static String whole(MatchResult parted) {
        var first = parted.group(1);
        var hyphen = FIRST_WORDS.contains(first.toLowerCase(Locale.ROOT)) ? "-" : "";
        return Matcher.quoteReplacement(first + hyphen + parted.group(2));
    }
}
