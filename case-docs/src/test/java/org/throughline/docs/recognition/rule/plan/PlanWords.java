package org.throughline.docs.recognition.rule.plan;

/** The words that a form has for the parts of a plan. */
record PlanWords(
        String levels,
        String area,
        String performance,
        String needs,
        String goals,
        String goal,
        String text,
        String baseline,
        String criterion,
        String method,
        String schedule,
        String services) {

    static final PlanWords PLAIN = new PlanWords(
            "Present Levels of Academic Achievement and Functional Performance",
            "Area",
            "Present Level of Performance",
            "Student Needs",
            "Measurable Annual Goals",
            "Goal",
            "Annual Goal",
            "Baseline",
            "Criterion for Mastery",
            "Method of Measurement",
            "Schedule for Reporting Progress",
            "Special Education and Related Services");

    static final PlanWords SHORT = new PlanWords(
            "Section 2. PLAAFP",
            "Domain",
            "Current Performance",
            "Priority Educational Needs",
            "Section 4. Annual Goals and Objectives",
            "Annual Goal #",
            "Measurable Goal Statement",
            "Current Level",
            "Target",
            "How will progress be measured?",
            "Reported",
            "Section 5. Programs and Services");

    static final PlanWords STATE = new PlanWords(
            "III. Current Academic Achievement and Functional Performance",
            "Skill Area",
            "Current Level of Functioning",
            "Areas of Need",
            "V. Goals and Benchmarks",
            "Measurable Annual Goal No.",
            "Statement of Measurable Annual Goal",
            "Starting Point",
            "Level of Attainment",
            "Evaluation Procedures",
            "When Progress Is Reported",
            "VI. Statement of Services");

    static final PlanWords SPANISH = new PlanWords(
            "Niveles actuales de desempeño académico y funcional",
            "Área",
            "Desempeño actual",
            "Necesidades del estudiante",
            "Metas anuales medibles",
            "Meta",
            "Enunciado de la meta",
            "Punto de partida",
            "Criterio de logro",
            "Método de evaluación",
            "Frecuencia del informe",
            "Servicios de educación especial");
}
