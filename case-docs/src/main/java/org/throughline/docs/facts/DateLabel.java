package org.throughline.docs.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the words before a date call it. The words are those of forms and letters of many states, in small letters
 * without accents; the first label whose words end where the date begins is taken.
 */
enum DateLabel {
    BIRTH("(dob|d\\.o\\.b\\.?|date of birth|birth ?date|born( on)?|fecha de nacimiento|nacid[oa]( el)?)"),

    REEVALUATION("(next (triennial|(three.year )?re-?evaluation|3.year)( (date|due|evaluation))*"
            + "|(re-?evaluation|triennial)( (evaluation|review))?( is)? due( (date|by|no later than|on or before))*"
            + "|projected date of (re-?evaluation|triennial)|date of next (re-?evaluation|triennial)( evaluation)?"
            + "|(three|3).year re-?evaluation( due)?( date)?|proxima re-?evaluacion|proxima evaluacion trienal)"),

    REVIEW("(next annual (iep|ard|review|iep review)( (meeting|review|date|due))*"
            + "|date of (the )?next annual (iep )?review( stays| remains| is)?|annual (iep )?review (due|date)( date| by)?"
            + "|projected date of annual review|annual review (must be held|due) (by|on or before)|review date|iep review date"
            + "|next (iep )?review( date)?|(fecha de la )?proxima (revision|reunion) anual( del iep)?)"),

    END("(iep ends?|iep end date|end date|(anticipated )?duration of (services|the iep)[a-z ]*|services? ends?( on)?"
            + "|through|expires?( on)?|fecha de (fin|terminacion|vencimiento))"),

    START("(date iep begins|iep (begins|starts|start date|effective date|implementation date)"
            + "|(iep )?implementation date( \\([^)]*\\))?|effective date|date iep is to be implemented|to be implemented( on)?"
            + "|(iep|services?|program) (start|initiation|begin) ?dates?|start date|initiation date|date of initiation"
            + "|fecha de (inicio|comienzo))"),

    CONSENT(
            "((consent|permission)( (to|for) [a-z -]{3,40})?( (was|were))?( (signed|received|given|dated|obtained|returned))*( on)?"
                    + "|signed consent( received)?|date consent (was )?(signed|received)|consentimiento[a-z ]{0,40})"),

    SIGNED(
            "((signature of (the )?parent|parent('s)?( / ?guardian)? signature|signature|firma( del padre| de la madre)?)"
                    + "[^0-9\\n]{0,60}(date|fecha)( signed)?|agreed ?(:|by)[^0-9\\n]{0,60}parent,?)"),

    EVALUATION_FIELD(
            "((date of )?(most recent|last|current|latest)( eligibility)? (evaluation|fie|assessment)( report)?( date)?"
                    + "|date of (current|last|most recent) (fie|evaluation|assessment)"
                    + "|(fecha de la )?ultima evaluacion)"),

    EVALUATED("(date of (the )?(evaluation|assessment)|(evaluation|assessment) date|fecha de (la )?evaluacion)"),

    EVALUATION_OF(
            "((evaluation|assessment|evaluacion|fie|eval|re-?evaluation|psychoeducational|(evaluation|assessment|psychoeducational|psychological) report)"
                    + "( report)?( dated| of| on| from| del?| de fecha| was (finished|completed)( on)?|,)?)"),

    REQUEST(
            "((your|the parents?'?|a|parent|su) (written )?(request|letter|referral|e-?mail|solicitud|carta)( (is|was))?( (dated|of|on|from|received( on)?|del?))?"
                    + "|(request|referral) (date|received|dated)( on)?|fecha de (la )?solicitud)"),

    PLAN_OF("((iep|ard|individualized education program|plan)( (date|of|dated|being (revised|amended)|from|del?))+"
            + "|date of (the )?iep|iep date|original iep( date)?|fecha del (iep|plan))"),

    MEETING(
            "(date of (the )?([a-z]+ ){0,3}(meeting|conference)|(iep|cse|ard|team|committee|arc|ppt|et)?( team| committee)? ?meeting( (date|of|on|held on|held))+"
                    + "|(iep|ard|cse) (team )?meeting|meeting date( and time)?|fecha de (la )?(reunion|junta)|(reunion|junta) del?)"),

    MET(
            "((met|meet|meets|reconvened?|meeting|conference|recess until|reunion|reunir[a-z]*|invitation)[^.;\\n]{0,110}(on|until|for|at|down|el|para|is|:)?"
                    + "|(will be|is|are) (reconvened|scheduled)[^.;]{0,40})"),

    WRITTEN(
            "(date of (this |the )?(report|notice|plan|revision|amendment|letter|document)|(report|notice|plan|revision|amendment|letter) date"
                    + "|date (sent|mailed|issued|written|given|of issue|provided|prepared)|sent( on)?|date|fecha( de (este|esta|la|envio|emision)( [a-z]+)?| del [a-z]+)?)"),

    BEGINNING("(beginning|starting|effective|as of|a partir del?)( on)?"),

    BY("(by|before|no later than|on or before|antes del?|a mas tardar el)"),

    NONE("(?!)");

    private static final int BEFORE = 160;
    private static final Pattern FILLING = Pattern.compile("[\\s:|=*_\\[\\]()#.-]*");

    private final Pattern ending;
    private final Pattern anywhere;

    DateLabel(String words) {
        ending = Pattern.compile("(?:^|[^a-z])" + words + "[\\s:|=*_\\[\\]()#.-]*$");
        anywhere = Pattern.compile("(?<![a-z])" + words + "(?![a-z])");
    }

    /** The dates of a page, in their order. */
    static List<Labelled> on(String page, int number) {
        var folded = Words.folded(page);
        var mentions = DatesInText.in(folded, number);
        var labelled = new ArrayList<Labelled>();
        for (var i = 0; i < mentions.size(); i++) {
            var mention = mentions.get(i);
            var lineStart = folded.lastIndexOf('\n', mention.from() - 1) + 1;
            var lineEnd = folded.indexOf('\n', mention.to());
            var rest = (folded.substring(lineStart, mention.from())
                            + folded.substring(mention.to(), lineEnd < 0 ? folded.length() : lineEnd))
                    .strip();
            var line = (int) folded.substring(0, lineStart)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            labelled.add(new Labelled(mention, label(folded, mentions, i, lineStart), line, rest.length() <= 2));
        }
        return labelled;
    }

    private static DateLabel label(String page, List<Mention> mentions, int index, int lineStart) {
        var mention = mentions.get(index);
        var previousEnd = index == 0 ? 0 : mentions.get(index - 1).to();
        var before = page.substring(Math.max(previousEnd, mention.from() - BEFORE), mention.from());
        var sameLine = before.substring(Math.max(0, before.length() - (mention.from() - lineStart)));
        var label = endingIn(sameLine);
        if (label == NONE && (FILLING.matcher(sameLine).matches() || isRow(sameLine))) {
            label = above(page, mentions, index, lineStart);
        }
        if (label == NONE) {
            label = endingIn(before.replace('\n', ' '));
        }
        return label;
    }

    private static DateLabel endingIn(String before) {
        var sentence = before.substring(Math.max(before.lastIndexOf(". ") + 1, before.lastIndexOf("; ") + 1));
        for (var label : values()) {
            if (label.ending.matcher(sentence).find()) {
                return label;
            }
        }
        return NONE;
    }

    /** Values of a form that stand under their headings, not a sentence. */
    private static boolean isRow(String sameLine) {
        return sameLine.length() < 90
                && !sameLine.contains(",")
                && !sameLine.matches(".*\\b(the|of|on|was|is|to)\\b.*");
    }

    /** The headings of a row of a form name its dates in their order. */
    private static DateLabel above(String page, List<Mention> mentions, int index, int lineStart) {
        var end = lineStart - 1;
        while (end > 0 && page.charAt(end - 1) == '\n') {
            end--;
        }
        if (end <= 0) {
            return NONE;
        }
        var heading = page.substring(page.lastIndexOf('\n', end - 1) + 1, end);
        var lineEnd = page.indexOf('\n', lineStart);
        var dates = mentions.stream()
                .filter(mention -> mention.from() >= lineStart && (lineEnd < 0 || mention.to() <= lineEnd))
                .toList();
        var labels = labelsIn(heading);
        var place = dates.indexOf(mentions.get(index));
        return labels.size() == dates.size() && DatesInText.in(heading, 1).isEmpty() ? labels.get(place) : NONE;
    }

    private static List<DateLabel> labelsIn(String heading) {
        record Place(int from, int to, DateLabel label) {}
        var places = new ArrayList<Place>();
        for (var label : values()) {
            if (label == MET || label == BY || label == BEGINNING || label == EVALUATION_OF) {
                continue;
            }
            label.anywhere.matcher(heading).results().forEach(found -> {
                if (places.stream().noneMatch(place -> found.start() < place.to() && place.from() < found.end())) {
                    places.add(new Place(found.start(), found.end(), label));
                }
            });
        }
        places.sort((one, other) -> Integer.compare(one.from(), other.from()));
        return places.stream().map(Place::label).toList();
    }
}
