package org.throughline.core.schoolcalendar.imports;

import java.util.regex.Pattern;
import org.throughline.core.student.SearchName;

/** What an entry says by its name, in English or in Spanish. Tried in this order. */
enum EntryMeaning {
    /** So clear that nothing else in the name counts. */
    NO_SCHOOL("no (school|classes|class|students)|schools? closed|non students?|nonstudents?|pupil free|student free"
            + "|student holiday|sin clases|sin escuela|no hay (clases|escuela)|(escuelas?|distrito) cerrad[oa]s?"),
    FIRST_DAY("first day of (the )?(school|classes|class|instruction|semester 1|fall semester|first semester)"
            + "|first (student|school) day|(school|school year|classes) (begins?|starts?)|start of (the )?school( year)?"
            + "|primer dia de (la |el )?(clases|escuela|curso|instruccion)"
            + "|(inicio|comienzo) de(l| la| las)? (clases|escuela|curso|ano escolar)"
            + "|(empiezan|comienzan|inician) las clases"),
    LAST_DAY("last day of (the )?(school|classes|class|instruction|school year)|last (student|school) day"
            + "|(school|school year|classes) ends?|end of (the )?school year"
            + "|ultimo dia de (la |el )?(clases|escuela|curso|instruccion)"
            + "|fin de(l| la| las)? (clases|escuela|curso|ano escolar)|(terminan|acaban) las clases"),
    SCHOOL("minimum days?|early (release|dismissal|out)|half days?|late start|shortened day|resumes?|returns?"
            + "|back to school|before|after school|dia minimo|dias minimos|salida temprana|medio dia|jornada reducida"
            + "|reanudan|reanudacion|regresan|regreso|antes de"),
    CLOSED("closed|closures?|recess|holidays?|break|vacations?|intersession"
            + "|(teacher|staff) (work ?days?|in ?service|development|preparation|planning)( days?)?|work ?days?"
            + "|(staff|professional) (development|learning)|in ?service( days?)?"
            + "|vacaciones|receso|feriados?|asueto|(dias? )?festivos?|cerrad[oa]s?|descanso|puente"
            + "|(dia|dias) de trabajo (de|del|para) (los )?(maestros|personal|docentes)"
            + "|(capacitacion|formacion|desarrollo) (del |de |para )?(los )?(personal|maestros|docentes|profesional)"),
    OTHER("");

    /** Legal holidays that many calendars only name; with more words around them they may be an assembly. */
    private static final Pattern HOLIDAY = Pattern.compile("(labor|memorial|veterans|presidents|columbus|mlk|"
            + "martin luther king( jr)?|indigenous peoples|independence|thanksgiving|christmas|new years|juneteenth)"
            + "( day| eve)?( observed)?|dia (del trabajo|de los caidos|de los veteranos|de los presidentes"
            + "|de martin luther king( jr)?|de accion de gracias|de la independencia)|navidad|ano nuevo");

    private static final Pattern MARKS = Pattern.compile("[’'.]");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    private final Pattern words;

    EntryMeaning(String words) {
        this.words = Pattern.compile("\\b(" + words + ")\\b");
    }

    static EntryMeaning of(String name) {
        var plain = BETWEEN.matcher(MARKS.matcher(SearchName.of(name)).replaceAll(""))
                .replaceAll(" ")
                .strip();
        if (HOLIDAY.matcher(plain).matches()) {
            return CLOSED;
        }
        for (var meaning : values()) {
            if (meaning != OTHER && meaning.words.matcher(plain).find()) {
                return meaning;
            }
        }
        return OTHER;
    }

    boolean isWithoutSchool() {
        return this == NO_SCHOOL || this == CLOSED;
    }

    boolean isBoundary() {
        return this == FIRST_DAY || this == LAST_DAY;
    }
}
