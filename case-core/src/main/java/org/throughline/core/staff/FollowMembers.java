package org.throughline.core.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Writes down whose roles or address changed, and who left. Who has never come is not added. */
@ApplicationScoped
class FollowMembers {

    @Inject
    People people;

    @Inject
    Event<PersonLeft> personLeft;

    /**
     * @param now everybody who has a role
     * @param asked before the login server was
     * @return how many changed
     */
    int follow(Map<UUID, Member> now, Instant asked) {
        var changed = 0;
        for (var person : people.all()) {
            var member = now.get(person.id());
            if (member == null) {
                changed += leave(person, asked);
            } else if (!isKnown(person, member)) {
                person.follow(member, asked);
                changed++;
            }
        }
        return changed;
    }

    private int leave(Person person, Instant asked) {
        if (person.leftAt() != null) {
            return 0;
        }
        person.leave(asked);
        personLeft.fire(new PersonLeft(person.id()));
        return 1;
    }

    private static boolean isKnown(Person person, Member member) {
        return person.leftAt() == null
                && person.roles().equals(member.roles())
                && Objects.equals(person.email(), member.email());
    }
}
