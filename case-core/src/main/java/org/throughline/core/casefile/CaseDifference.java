package org.throughline.core.casefile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What two people want of one case, field by field, when both began with the same. */
public final class CaseDifference {

    /** What of a case can be edited on its page. */
    public enum Field {
        TYPE,
        STATUS,
        SITUATION,
        PRIORITY,
        TAGS,
        RESTRICTED,
        SUMMARY;

        public Object valueIn(CaseChange change) {
            return switch (this) {
                case TYPE -> change.type();
                case STATUS -> change.status();
                case SITUATION -> change.situation();
                case PRIORITY -> change.priority();
                case TAGS -> change.tags();
                case RESTRICTED -> change.restricted();
                case SUMMARY -> change.summary();
            };
        }
    }

    private final CaseChange before;
    private final CaseChange mine;
    private final CaseChange theirs;

    /** @param before what both began with */
    public CaseDifference(CaseChange before, CaseChange mine, CaseChange theirs) {
        this.before = before;
        this.mine = mine;
        this.theirs = theirs;
    }

    /** The fields that both changed, and not to the same. */
    public List<Field> conflicts() {
        var both = new ArrayList<Field>();
        for (var field : Field.values()) {
            var wanted = field.valueIn(mine);
            var found = field.valueIn(theirs);
            var was = field.valueIn(before);
            if (!Objects.equals(wanted, found) && !Objects.equals(wanted, was) && !Objects.equals(found, was)) {
                both.add(field);
            }
        }
        return List.copyOf(both);
    }

    /** What each changed alone, and of what both changed mine where it is kept. The child is as theirs. */
    public CaseChange merged(Set<Field> keepMine) {
        var own = EnumSet.noneOf(Field.class);
        for (var field : Field.values()) {
            var changedByMe = !Objects.equals(field.valueIn(mine), field.valueIn(before));
            if (changedByMe && (keepMine.contains(field) || !conflicts().contains(field))) {
                own.add(field);
            }
        }
        return new CaseChange(
                theirs.student(),
                from(own, Field.TYPE).type(),
                from(own, Field.STATUS).status(),
                from(own, Field.SITUATION).situation(),
                from(own, Field.SUMMARY).summary(),
                from(own, Field.RESTRICTED).restricted(),
                from(own, Field.PRIORITY).priority(),
                from(own, Field.TAGS).tags());
    }

    private CaseChange from(Set<Field> own, Field field) {
        return own.contains(field) ? mine : theirs;
    }
}
