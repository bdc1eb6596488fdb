package org.throughline.docs.recognition.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the words before a date call it. The words are those of forms and letters of many states, in small letters
 * without accents; the first label whose words end where the date begins is taken.
 */
enum DateLabel {
    BIRTH("dob|d\\.o\\.b\\.?|date of birth|birth ?date|born( on)?|fecha de nacimiento|nacid[oa]( el)?"),

    REEVALUATION(
            "next (triennial|(three.year )?re-?evaluation|3.year)( (date|due|evaluation)){0,3}",
            "(re-?evaluation|triennial)( (evaluation|review))?( is)? due( (date|by|no later than|on or before)){0,3}",
            "projected date of (re-?evaluation|triennial)|date of next (re-?evaluation|triennial)( evaluation)?",
            "(three|3).year re-?evaluation( due)?( date)?|proxima re-?evaluacion|proxima evaluacion trienal"),

    REVIEW(
            "next (annual |iep |ard |cse |team |committee ){0,3}(meeting|review|conference)( (is |must be |will be )?(held )?"
                    + "(due( (by|on))?|by|before|no(t)? later than|on or before|no(t)?( later)?))",
            "next annual (iep|ard|review|iep review)( (meeting|review|date|due)){0,3}",
            "date of (the )?next annual (iep )?review( stays| remains| is)?|annual (iep )?review (due|date)( date| by)?",
            "projected date of annual review|annual review (must be held|due) (by|on or before)|review date|iep review date",
            "next (iep )?review( date)?|(fecha de la )?proxima (revision|reunion) anual( del iep)?"),

    /** The plan itself. */
    END("iep ends?|iep end date|(anticipated )?duration of (services|the iep)[a-z ]{0,40}|all services end( on)?"),

    /** Perhaps of one service. */
    END_FIELD("(service )?end date|services? ends?( on)?|fecha de (fin|terminacion|vencimiento)"),

    START(
            "date iep begins|iep (begins|starts|start date|effective date|implementation date)",
            "(iep )?implementation date( \\([^)]{0,90}\\))?|date iep is to be implemented|to be implemented( on)?",
            "iep (start|initiation|begin) ?dates?"),

    START_FIELD(
            "(services?|program) (start|initiation|begin) ?dates?|start date|effective date|initiation date",
            "date of initiation|fecha de (inicio|comienzo)"),

    /** Given: one that is asked for, refused or taken back is none. */
    CONSENT(
            "((consent|permission)( (to|for) [a-z -]{3,40})?|signed consent|parental consent)"
                    + " ((was|were) )?(signed|received|given|dated|obtained|returned)( by the parents?)?( on)?",
            "(consent|permission)( (to|for) [a-z -]{3,40})?( date)? ?:",
            "gave (written |their |her |his )?consent( (to|for) [a-z -]{3,40})?( on)?|date consent (was )?(signed|received)",
            "consentimiento( (para|de) [a-z ]{3,40})? (firmado|recibido|otorgado)( el)?"),

    SIGNED(
            "(signature of (the )?parent|parent('s)?( / ?guardian)? signature|signature|firma( del padre| de la madre)?)"
                    + "[^0-9\\n]{0,60}(date|fecha)( signed)?",
            "agreed ?(:|by)[^0-9\\n]{0,60}parent,?"),

    EVALUATION_FIELD(
            "(date of )?(most recent|last|current|latest)( eligibility)? (evaluation|fie|assessment)( report)?( date)?",
            "date of (current|last|most recent) (fie|evaluation|assessment)|(fecha de la )?ultima evaluacion"),

    EVALUATED("date of (the )?(evaluation|assessment)|(evaluation|assessment) date|fecha de (la )?evaluacion"),

    EVALUATION_OF(
            "(evaluation|assessment|evaluacion|fie|eval|psychoeducational|(evaluation|assessment|psychological) report)"
                    + "( report)?( dated| of| on| from| del?| de fecha| was (finished|completed)( on)?|,)?"),

    REQUEST(
            "(your|the parents?'?|a|parent|su) (written )?(request|letter|referral|e-?mail|solicitud|carta)( (is|was))?"
                    + "( (dated|of|on|from|received( on)?|del?))?",
            "(request|referral) (date|received|dated)( on)?|fecha de (la )?solicitud"),

    PLAN_OF(
            "(iep|ard|individualized education program|plan)( (date|of|dated|being (revised|amended)|from|del?)){1,3}",
            "date of (the )?iep|iep date|original iep( date)?|fecha del (iep|plan)"),

    /** Still to come, as seen from the paper. */
    NEXT_MEETING(
            "next (annual |iep |ard |cse |team |committee ){0,3}(meeting|conference)( date)?( (on|of))?",
            "(fecha de la )?proxima (reunion|junta)( del iep)?"),

    MEETING(
            "date of (the )?([a-z]{1,20} ){0,3}(meeting|conference)",
            "(iep|cse|ard|team|committee|arc|ppt|et)?( team| committee)? ?meeting( (date|of|on|held on|held)){1,3}",
            "(iep|ard|cse) (team )?meeting|meeting date( and time)?|fecha de (la )?(reunion|junta)|(reunion|junta) del?"),

    /** By when a meeting is to be held: nobody has met. */
    LIMIT("(meet|meets|meeting|conference|review|reunion|junta)[^.;\\n]{0,60}"
            + "(no later than|not later than|on or before|a mas tardar el|due by|must be held by)"),

    MET(
            "(met|meet|meets|reconvened?|meeting|conference|recess until|reunion|reunir[a-z]{0,4}|invitation)[^.;\\n]{0,110}"),

    WRITTEN(
            "date of (this |the )?(report|notice|plan|revision|amendment|letter|document)",
            "(report|notice|plan|revision|amendment|letter) date|date (sent|mailed|issued|written|of issue|prepared)",
            "(?<!(due|enrollment|enrolment|entry|exit|start|end|begin|review|effective|meeting|withdrawal|hire|birth|referral"
                    + "|received|signed|expiration|test|testing|next|consent|placement|admission|transfer|conference|hearing"
                    + "|to|of|the|a|by) )date",
            "fecha( de (este|esta|la|envio|emision)( [a-z]{1,20})?| del [a-z]{1,20})?"),

    BEGINNING("(beginning|starting|effective|as of|a partir del?)( on)?"),

    BY("by|before|no later than|on or before|antes del?|a mas tardar el"),

    NONE("(?!)");

    /** Of these a heading of a form may consist; the others are words of sentences. */
    private static final List<DateLabel> OF_SENTENCES = List.of(LIMIT, MET, BY, BEGINNING, EVALUATION_OF, NONE);

    private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\b[a-z])\\. |; ");

    private static final Pattern NO_CONSENT =
            Pattern.compile("revok|refus|declin|withdr|request|seek|without|\\bnot?\\b|revoc|rechaz|solicit");

    private final Pattern ending;
    private final Pattern anywhere;

    DateLabel(String... words) {
        var any = "(" + String.join("|", words) + ")";
        ending = Pattern.compile("(?:^|[^a-z])" + any + "[\\s:|=*_\\[\\]()#.-]*$");
        anywhere = Pattern.compile("(?<![a-z])" + any + "(?![a-z])");
    }

    /** What the end of these words calls what follows them. */
    static DateLabel endingIn(String before) {
        var sentence = before.substring(sentenceStart(before));
        for (var label : values()) {
            if (label.ending.matcher(sentence).find()) {
                return label == CONSENT && NO_CONSENT.matcher(sentence).find() ? NONE : label;
            }
        }
        return NONE;
    }

    /** The full stop behind an initial ends no sentence. */
    private static int sentenceStart(String before) {
        return SENTENCE_END
                .matcher(before)
                .results()
                .mapToInt(end -> end.start() + 1)
                .max()
                .orElse(0);
    }

    /** The labels that the headings of a form hold, from left to right. */
    static List<DateLabel> in(String heading) {
        record Place(int from, int to, DateLabel label) {}
        var places = new ArrayList<Place>();
        for (var label : values()) {
            if (!OF_SENTENCES.contains(label)) {
                label.anywhere.matcher(heading).results().forEach(found -> {
                    if (places.stream().noneMatch(place -> found.start() < place.to() && place.from() < found.end())) {
                        places.add(new Place(found.start(), found.end(), label));
                    }
                });
            }
        }
        places.sort(Comparator.comparingInt(Place::from));
        return places.stream().map(Place::label).toList();
    }
}
