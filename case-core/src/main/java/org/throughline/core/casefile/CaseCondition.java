package org.throughline.core.casefile;

/**
 * Conditions on cases and their teams, each said once for all features: in JPQL, and in SQL for queries that need it. Both
 * speak of a case by the alias {@code c}.
 */
public final class CaseCondition {

    public static final String NOT_CLOSED = "c.status <> org.throughline.core.casefile.CaseStatus.CLOSED";

    public static final String NOT_CLOSED_SQL = "c.status <> 'CLOSED'";

    /** Whoever is not on its team does not see a restricted case, whatever their role. */
    static final String NOT_RESTRICTED = "c.restricted = false";

    private CaseCondition() {}

    /** @param parameter the name of the parameter that holds a person, such as {@code caller} */
    public static String onTeam(String parameter) {
        return "exists (select t.id from TeamMember t where t.caseId = c.id and t.personId = :" + parameter + ")";
    }

    /** @param person an expression, such as {@code ?} */
    public static String onTeamSql(String person) {
        return "exists (select 1 from team_member t where t.tenant_id = c.tenant_id and t.case_id = c.id"
                + " and t.person_id = " + person + ")";
    }

    /**
     * What {@link CaseAccess} shows to somebody of the staff, for mail that is written while nobody is signed in.
     *
     * @param person an expression
     * @param seesAll an expression: whether this person's role opens all cases that are not restricted
     */
    public static String visibleSql(String person, String seesAll) {
        return "(" + onTeamSql(person) + " or (" + seesAll + " and not c.restricted))";
    }
}
