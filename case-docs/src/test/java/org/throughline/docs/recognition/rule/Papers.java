package org.throughline.docs.recognition.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.FoundDate;
import org.throughline.docs.recognition.KeyDate;
import org.throughline.docs.recognition.rule.date.PaperDates;
import org.throughline.docs.text.protocol.LaidOutText;

/** Papers in the manner of several states; nobody in them exists. */
final class Papers {

    static final String SPANISH_PLAN = """
            Distrito Escolar Unificado de Valle Alto
            PROGRAMA EDUCATIVO INDIVIDUALIZADO (IEP)
            Nombre del estudiante: Camila Rojas Peña      Fecha de nacimiento: 9 de abril de 2017
            Fecha de la reunión: 12 de enero de 2026      Próxima revisión anual: 11 de enero de 2027
            Fecha de inicio: 13 de enero de 2026          Fecha de terminación: 11 de enero de 2027
            Última evaluación: 20/02/2024
            Próxima reevaluación: 19 de febrero de 2027
            NIVELES ACTUALES DE RENDIMIENTO
            Camila lee 40 palabras por minuto.
            METAS ANUALES MEDIBLES
            1. Para enero de 2027 Camila leerá 75 palabras por minuto.
            SERVICIOS DE EDUCACIÓN ESPECIAL
            Terapia del habla, 30 minutos, dos veces por semana.
            """;

    static final String PLAN_IN_BOXES = """
            Cottonwood Public Schools
            Individualized Education Plan
            Student
            Noah Lindgren
            DOB
            7/4/2014
            Grade
            6
            Meeting Date
            10/14/2025
            IEP Start Date
            10/15/2025
            IEP End Date
            10/13/2026
            Annual Review Due
            10/14/2026
            Re-evaluation Due
            5/2/2027
            Present Levels of Academic Achievement
            On the state test of spring 2025 Noah scored 412.
            Measurable Annual Goals
            Goal 1. By 10/13/2026 Noah will solve 8 of 10 problems.
            Least Restrictive Environment
            Noah is in general education 80% of the day.
            """;

    static final String REFUSAL = """
            Lakeview R-2 School District
            Notice of Action Refused
            Prior Written Notice under 34 CFR 300.503

            November 3, 2025

            Dear Mr. and Mrs. Abara:
            We received your letter dated October 20, 2025 in which you ask for an occupational therapy evaluation.
            The district refuses to evaluate in this area because the IEP dated 9/15/2025 already has this service.
            Options considered: a screening; rejected because it would tell nothing new.
            The team relied on the occupational therapy assessment of March 8, 2025.
            """;

    static final String EVALUATION_REQUEST = """
            Tanya Whitfield
            12 Alder Lane, Dover

            Jan. 8, 2026

            Principal Hughes
            Re: Request for a special education evaluation of Eli Whitfield

            Dear Principal Hughes:
            I am writing to request a full evaluation of my son Eli, born 3/22/2018, in second grade. I suspect a
            disability in reading. Please send me the consent form by January 23, 2026.
            Sincerely,
            Tanya Whitfield
            """;

    static final String INVITATION = """
            INVITATION TO PARTICIPATE IN THE IEP TEAM MEETING OR OTHER MEETING
            Date sent: 4/2/2026
            Dear Parent/Guardian of Grace Oyelaran:
            You are invited to attend a meeting about your child.
            Date of meeting: 4/21/2026   Time: 9:00 a.m.   Location: Room 12
            Purpose of meeting: annual review
            [ ] I will attend   [ ] I will not attend
            """;

    /** The paper of a form system whose every page is headed by the plan it belongs to. */
    static final String INVITATION_UNDER_A_RUNNING_HEAD = """
            Individualized Education Program (IEP)   Student: Omar Haddad
            Northgate Area Schools
            Invitation to Attend a Meeting of the IEP Team
            Date mailed: 1/12/2026
            Dear Mrs. Haddad: we would like you to attend a meeting about your child.
            Date: 2/3/2026   Time: 1:00 p.m.   Place: Library
            Purpose: annual review
            """;

    static final String OCCUPATIONAL = """
            OCCUPATIONAL THERAPY EVALUATION
            Name: Sofia Marchetti     Birth date: 06/30/2016
            Dates of testing: 2/3/26 and 2/5/26
            Report date: 2/19/26
            Consent received: 1/12/26
            Reason for Referral: handwriting.
            Standard Score 82, percentile 12.
            Recommendations: 30 minutes a week.
            """;

    static final String PLAN_504 = """
            Section 504 Plan
            Student: Ben Achterberg   Date of Birth: 12/01/2011
            Date of Plan: August 28, 2025
            Diabetes substantially limits the major life activity of eating.
            """;

    static final String CONSENT = """
            PARENTAL CONSENT FOR REEVALUATION
            Student: Leah Stone  DOB: 1/5/2015
            Date: 9/9/2025
            I give my consent for the evaluation described above.
            Signature of parent: Ruth Stone   Date signed: 9/12/2025
            """;

    static final String AMENDMENT = """
            IEP Amendment
            Student: Kofi Mensah  DOB 2/2/2013
            Date of amendment: 02/10/2026
            Date of IEP being amended: 11/05/2025
            The parent and the district agree to amend the IEP without convening a meeting.
            Next annual review: 11/04/2026
            """;

    static final String PROGRESS = """
            Progress Report on Annual Goals
            Student: Ivy Tran   Reporting period: second quarter   Report date: January 30, 2026
            Goal 1: making sufficient progress.
            """;

    static final String RECIPE = "Two cups of flour, a pinch of salt. Bake until golden.";

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private Papers() {}

    /** The key dates of a paper of one page, as of a day after all that it tells. */
    static Map<KeyDate, FoundDate> dates(String paper, DocumentType type) {
        return dates(List.of(paper), type);
    }

    static Map<KeyDate, FoundDate> dates(List<String> pages, DocumentType type) {
        var text = LaidOutText.typed(pages);
        return KeyDates.of(PaperDates.of(text.layout()), TickedConsent.in(text), type, TODAY);
    }
}
