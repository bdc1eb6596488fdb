package org.throughline.docs.recognition.rule.evaluation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.NormalizedText;

/** Kinds of scores: by what is printed, or by the percentile that goes with a number. */
final class ScoreKinds {

    private static final Pattern T =
            Pattern.compile("\\A.*(\\bt[- ]?scores?\\b|\\(t\\)|\\bpuntuacion(es)? t\\b|\\bpuntajes? t\\b|^t$).*");
    private static final Pattern STANDARD =
            Pattern.compile("\\A.*(\\bstandard(ized)?( score)?s?\\b|\\bstd\\.? score|^ss$|\\(ss\\)|\\bpuntuacion(es)?"
                    + " estandar|\\bpuntajes? estandar).*");
    private static final Pattern SCALED =
            Pattern.compile("\\A.*(\\bscaled( score)?s?\\b|\\bpuntuacion(es)? escalar|\\bpuntajes? escalar).*");
    private static final Pattern RAW = Pattern.compile("\\A.*(\\braw\\b|\\bbrut[oa]|\\bdirect[oa]\\b).*");

    private ScoreKinds() {}

    /** In English, whatever the language of the paper. */
    static Optional<String> of(ScoreHead head) {
        return switch (head) {
            case STANDARD -> Optional.of("standard score");
            case SCALED -> Optional.of("scaled score");
            case T -> Optional.of("T score");
            case Z -> Optional.of("z score");
            case RAW -> Optional.of("raw score");
            default -> Optional.empty();
        };
    }

    /** The kind that words name. */
    static Optional<String> named(String words) {
        var folded = NormalizedText.folded(words.substring(0, Math.min(200, words.length())))
                .toLowerCase(Locale.ROOT);
        if (T.matcher(folded).matches()) {
            return of(ScoreHead.T);
        }
        if (SCALED.matcher(folded).matches()) {
            return of(ScoreHead.SCALED);
        }
        if (STANDARD.matcher(folded).matches()) {
            return of(ScoreHead.STANDARD);
        }
        return RAW.matcher(folded).matches() ? of(ScoreHead.RAW) : Optional.empty();
    }

    /** The one kind for which a number has just this percentile. */
    static Optional<String> by(String score, @Nullable String percentile) {
        try {
            if (percentile == null) {
                return Optional.empty();
            }
            var value = Double.parseDouble(score.replaceAll("[<>]", ""));
            var share = Double.parseDouble(percentile.replaceAll("[<>]", ""));
            var standard = isNear((value - 100) / 15, share);
            var t = isNear((value - 50) / 10, share);
            var scaled = isNear((value - 10) / 3, share);
            if (standard && !t && !scaled) {
                return Optional.of("standard score");
            }
            if (t && !standard && !scaled) {
                return Optional.of("T score");
            }
            return scaled && !standard && !t ? Optional.of("scaled score") : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isNear(double deviations, double percentile) {
        if (Math.abs(deviations) > 5) {
            return false;
        }
        // the logistic curve is as near to the normal one as rounded percentiles need
        var share = 100 / (1 + Math.exp(-1.5976 * deviations - 0.07056 * Math.pow(deviations, 3)));
        return Math.abs(share - percentile) <= 1 + 0.06 * Math.min(share, 100 - share);
    }
}
