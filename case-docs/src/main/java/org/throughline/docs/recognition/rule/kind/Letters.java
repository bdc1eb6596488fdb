package org.throughline.docs.recognition.rule.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who writes to whom: letters, mail and messages, of a parent or of a school. */
public final class Letters {

    private static final int HEAD_LINES = 45;
    private static final int FOOT_LINES = 12;
    private static final int LONG = 9_000;

    private static final Pattern SALUTATION = Pattern.compile(
            "\\A[^a-z]{0,3}(?:dear|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|respetad[oa]s?|distinguid[oa]s?|muy senor[ae]s?|hi|hello|hey"
                    + "|bonjou|bonjour|cher|chere|che|ola|prezad[oa]s?|caro|cara|kinh gui|hallo|salaam|good day"
                    + "|good (?:morning|afternoon|evening)|buen[oa]s (?:dias|tardes|noches)|to whom it may concern"
                    + "|a quien (?:pueda interesar|corresponda)|greetings|saludos)\\b.{0,90}"
                    + "|\\A(?:(?:mr|mrs|ms|miss|dr|sr|sra|srta|dra)\\.? |(?:maestr[oa]|profesor[a]?|director[a]?|senor[a]?|senorita"
                    + "|doctor[a]?|licenciad[oa]|principal|superintendent)s? )[^:.]{2,80}[:,]");

    private static final Pattern CLOSING =
            Pattern.compile("\\A[^a-z]{0,3}(?:sincerely|respectfully|regards|best(?: regards"
                    + "| wishes)?|kind(?:est)? regards|warmly|yours(?: truly)?|thank you|thanks|many thanks|atentamente|cordialmente"
                    + "|respetuosamente|gracias|muchas gracias|saludos|mesi|merci|obrigad[oa]|agradecid[oa]s?|muy agradecid[oa]s?|cordiales|quedo|espero su|with (?:thanks|appreciation)|le saluda|sin (?:otro|mas)"
                    + ")\\b.{0,60}");

    private static final Pattern MAIL_FROM = Pattern.compile("\\A(?:from|de|sent by): ?.{0,120}");
    private static final Pattern MAIL_OTHER =
            Pattern.compile("\\A(?:to|para|subject|asunto|sent|enviado|cc|date|fecha): ?.{0,200}");
    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9._-]{1,60}@([a-z0-9.-]{3,80})");
    private static final Pattern SCHOOL_ADDRESS = Pattern.compile(
            "k12|schools?\\b|isd\\b|usd\\b|\\bsd\\b|district|\\.edu\\b|psd\\b|cps\\b|academy|charter|[a-z]{2,8}sd\\.");
    private static final Pattern HOME_ADDRESS = Pattern.compile(
            "gmail|yahoo|hotmail|outlook|icloud|aol|comcast|proton|\\bmail\\.|\\bmsn|live\\.com|verizon|sbcglobal|att\\.net");

    private static final Pattern PARENT = Pattern.compile(
            "\\b(?:(?:my|our) (?:own )?(?:[a-z-]{1,12} )?(?:son|daughter|child"
                    + "|kid|grandson|granddaughter|boy|girl|twins?|nephew|niece)\\b|(?:mi|nuestr[oa]) (?:hij[oa]|niet[oa]|nin[oa])\\b"
                    + "|(?:we are|i am|i'm|soy|somos) (?:the |la |el |los )?(?:[a-z-]{1,20}'s? )?(?:parents?|mother|father|guardian|mom|mama"
                    + "|dad|grandmother|madre|padre|padres|abuela)\\b|(?:mother|father|mom|mama|dad|parents?|madre|padre) (?:of|de) [a-z]"
                    + "|sent from my (?:phone|iphone)"
                    + "|(?:pitit|timoun) (?:mwen|fi mwen|gason mwen)\\b|mwen se (?:manman|papa)|(?:meu filho|minha filha|mon fils|ma fille)\\b)");

    private static final Pattern SCHOOL = Pattern.compile("\\b(?:your (?:child|son|daughter|student)\\b|su hij[oa]\\b"
            + "|dear (?:parent|famil|guardian)|dear mr\\.? and mrs|(?:as|your) (?:his|her|your child's) (?:teacher|case manager)"
            + "|your (?:letter|request|e-?mail) (?:of|dated)|you asked)");

    private static final Pattern STAFF = Pattern.compile(
            "\\b(?:teacher|principal|case manager|coordinator|psychologist|director"
                    + "|superintendent|pathologist|therapist|specialist|counselor|maestr[oa]|director[a]?|coordinador[a]?)\\b");

    private static final Pattern DISTRICT =
            Pattern.compile("\\b(?:school district|public schools?|unified|county schools?|area schools?"
                    + "|local schools?|township schools?|schools|isd|independent school|elementary|middle school|high school|academy"
                    + "|department of (?:special )?education|office of special|special (?:education|services) (?:office|department)|escuelas?"
                    + "|distrito|departamento)\\b");

    private static final Pattern ASKING = Pattern.compile(
            "\\b(?:(?:i|we)(?:'m| am|'re| are)? (?:(?:also|therefore|hereby|formally"
                    + "|respectfully|again|now|do) ){0,2}(?:writing to (?:request|ask|tell|say|let)|requesting|asking|request\\b|ask\\b(?! you to know)"
                    + "|want\\b(?! (?:you|everyone) to know| to (?:thank|tell you|let you|share|say|inform|assure))"
                    + "|need\\b|would like|disagree|do not agree|don't agree|cannot agree|object)|i'd like|please (?:send|provide|give|let|tell"
                    + "|schedule|evaluate|consider|answer|respond|reply|write|put|call|make|include|w[a-z]ite)|can (?:you|we)|could (?:you|we)"
                    + "|solicit(?:o|amos)|pid(?:o|imos)|pedi\\b|quiero|queremos|quisiera|le agradezco|favor de|no est(?:oy|amos) de acuerdo"
                    + "|i asked|we asked|request (?:for|an?)\\b|tanpri|mwen mande|mwen vle|mwen pa dako|mwen bezwen"
                    + "|deseo|deseamos|exijo|exigimos|les? ruego|necesito (?:que|una?|saber)|requiero|gostaria|je demande|je voudrais)");

    private static final Pattern CLOCK = Pattern.compile("(?m)^.{0,40}\\b\\d{1,2}:\\d{2} ?[ap]\\.?m\\b.{0,4}$");

    /** What a scanner makes of the word "I". */
    private static final Pattern LONE_BAR = Pattern.compile("(?<=\\s)\\| (?=[a-z])");

    /** Each on a line of its own. */
    private static final Pattern HEADERS =
            Pattern.compile("(?m)^(?:from|de)\\n[^\\n]{2,100}\\n(?:[^\\n]{2,100}\\n)?(?:to|para|sent)\\n");

    private Letters() {}

    static boolean isSalutation(String line) {
        return SALUTATION.matcher(line.strip()).matches();
    }

    /** @param text of the paper's own, folded */
    public static List<Evidence> in(String text) {
        return ofReadLetters(LONE_BAR.matcher(text).replaceAll("i "));
    }

    private static List<Evidence> ofReadLetters(String text) {
        var found = new ArrayList<Evidence>();
        var lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var head = lines.subList(0, Math.min(HEAD_LINES, lines.size()));
        var closing = firstPlace(CLOSING, lines, lines.size() > HEAD_LINES ? 0 : lines.size() - FOOT_LINES);
        var foot = lines.subList(closing < 0 ? Math.max(0, lines.size() - 4) : closing, lines.size());
        var salutation = first(SALUTATION, head);
        var mail = isMail(head);
        var chat = !mail && isChat(text, lines);
        if (mail) {
            found.add(new Evidence("mail", first(MAIL_FROM, head)));
        } else if (chat) {
            found.add(new Evidence("chat", first(CLOCK, lines)));
        } else if (!salutation.isEmpty()) {
            found.add(new Evidence(closing < 0 ? "greeting" : "letter", salutation));
        } else if (closing >= 0 && lines.size() < HEAD_LINES) {
            found.add(new Evidence("closing", lines.get(closing)));
        }
        var isLetter = mail || chat || !salutation.isEmpty() || closing >= 0;
        if (isLetter && text.length() < LONG) {
            addVoice(text, head, foot, mail, found);
        }
        return found;
    }

    private static void addVoice(
            String text, List<String> head, List<String> foot, boolean mail, List<Evidence> found) {
        var parent = PARENT.matcher(text);
        var school = SCHOOL.matcher(text);
        var isSchool = school.find();
        var isParent = parent.find();
        var sender = mail ? first(MAIL_FROM, head) : "";
        var isHome = isHome(sender);
        var isOffice = isOffice(sender) || (!mail && isFromDistrict(head));
        if ((isParent || isHome) && !isSchool && !(isOffice && !isParent)) {
            found.add(new Evidence("parent_writes", isParent ? parent.group() : sender));
            isParent = true;
        } else if (isSchool || isOffice || (!isParent && isStaff(foot))) {
            found.add(new Evidence("school_writes", isSchool ? school.group() : ""));
        }
        var asking = ASKING.matcher(text);
        if ((isParent || isHome || (!isSchool && !isOffice && !isStaff(foot))) && asking.find()) {
            found.add(new Evidence("parent_asks", asking.group()));
        } else if (isParent || isHome) {
            found.add(new Evidence("nothing_asked", ""));
        }
    }

    private static boolean isStaff(List<String> foot) {
        return foot.stream()
                .anyMatch(line -> line.length() < 90
                        && !MAIL_OTHER.matcher(line).matches()
                        && STAFF.matcher(line).find());
    }

    /** Above the date and the address of a letter that a school writes stands its own name. */
    private static boolean isFromDistrict(List<String> head) {
        return head.stream()
                .limit(2)
                .anyMatch(line -> line.length() < 100 && DISTRICT.matcher(line).find());
    }

    private static boolean isHome(String sender) {
        var address = ADDRESS.matcher(sender);
        return address.find() && HOME_ADDRESS.matcher(address.group(1)).find();
    }

    private static boolean isOffice(String sender) {
        var address = ADDRESS.matcher(sender);
        return address.find() && SCHOOL_ADDRESS.matcher(address.group(1)).find();
    }

    private static boolean isMail(List<String> head) {
        var first = head.subList(0, Math.min(14, head.size()));
        if (HEADERS.matcher(String.join("\n", first)).find()) {
            return true;
        }
        return first.stream().anyMatch(line -> MAIL_FROM.matcher(line).matches())
                && first.stream()
                                .filter(line -> MAIL_OTHER.matcher(line).matches())
                                .count()
                        >= 2;
    }

    /** Short lines with the time of the day between them. */
    private static boolean isChat(String text, List<String> lines) {
        return text.length() < 3_000
                && lines.size() > 3
                && lines.stream().mapToInt(String::length).average().orElse(0) < 50
                && count(CLOCK.matcher(text)) >= 2
                && (PARENT.matcher(text).find() || ASKING.matcher(text).find());
    }

    private static int count(Matcher found) {
        return (int) found.results().limit(20).count();
    }

    private static int firstPlace(Pattern pattern, List<String> lines, int from) {
        for (var at = Math.max(0, from); at < lines.size(); at++) {
            if (pattern.matcher(lines.get(at)).matches()) {
                return at;
            }
        }
        return -1;
    }

    private static String first(Pattern pattern, List<String> lines) {
        return lines.stream()
                .filter(line -> pattern.matcher(line).matches())
                .findFirst()
                .orElse("");
    }
}
