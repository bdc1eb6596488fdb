package org.throughline.docs.recognition.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells English from Spanish by the small words, which no text does without. */
final class LanguageGuess {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\P{L}+");
    private static final int ENOUGH_WORDS = 5_000;
    private static final int SURE = 3;
    private static final int MUCH = 40;
    private static final int THIN = 50;

    private static final Set<String> ENGLISH =
            words("the and of to in is was for with that this will not are his her has have by from be grade"
                    + " student school date teacher days report parent goal year services name");

    private static final Set<String> SPANISH =
            words("el la los las de del que y en un una para por con su sus se es al como grado estudiante"
                    + " escuela fecha maestra maestro informe padres meta servicios nombre");

    /** Small words of other languages that are common here, which neither of the two has. */
    private static final Set<String> OTHER =
            words("và của là không một được các những tôi cua khong toi thay nha truong duoc ngay thang cho"
                    + " voi et les des est une dans pour avec nou pou ak nan ki li gen não uma são dos das você"
                    + " ang mga sa ng ay und der ist nicht mit iyo waa oo ku ka che di della sono nie się jest и"
                    + " в не на что 的 ليس في من على");

    /** How many words of each there are. */
    private record Counts(int english, int spanish, int other, int words) {

        /** Of many words so few are small ones only in another language. */
        boolean isOther() {
            return words >= MUCH && (other > Math.max(english, spanish) || english + spanish < words / THIN);
        }

        boolean isEnglish() {
            return english > 2 * spanish && (english >= SURE || (english == 2 && spanish + other == 0));
        }

        boolean isSpanish() {
            return spanish > 2 * english && (spanish >= SURE || (spanish == 2 && english + other == 0));
        }
    }

    private LanguageGuess() {}

    /** @return nothing if it is neither, or both alike */
    static Optional<String> of(List<String> pages) {
        var counts = counts(pages);
        if (counts.isOther()) {
            return Optional.empty();
        }
        return counts.isEnglish() ? Optional.of("en") : counts.isSpanish() ? Optional.of("es") : Optional.empty();
    }

    /** Whether there is much to read, and in neither of the two. */
    static boolean isOther(List<String> pages) {
        return counts(pages).isOther();
    }

    private static Counts counts(List<String> pages) {
        var words = pages.stream()
                .flatMap(page -> BETWEEN_WORDS.splitAsStream(page.toLowerCase(Locale.ROOT)))
                .limit(ENOUGH_WORDS)
                .toList();
        return new Counts(count(words, ENGLISH), count(words, SPANISH), count(words, OTHER), words.size());
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }

    private static int count(List<String> words, Set<String> wanted) {
        return (int) words.stream().filter(wanted::contains).count();
    }
}
