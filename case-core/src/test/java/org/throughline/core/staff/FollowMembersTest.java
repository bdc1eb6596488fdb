package org.throughline.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.access.Role;
import org.throughline.core.calendarfeed.CalendarFeedService;
import org.throughline.core.calendarfeed.ReadFeed;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.problem.Invalid;
import org.throughline.core.team.TeamService;

/** What the login server says of memberships, and what it ends here. */
@ExtendWith(CoreContainer.class)
class FollowMembersTest {

    @Inject
    Harbor harbor;

    @Inject
    FollowMembers followMembers;

    @Inject
    CurrentRoles currentRoles;

    @Inject
    People people;

    @Inject
    PersonService personService;

    @Inject
    CalendarFeedService feeds;

    @Inject
    ReadFeed readFeed;

    @Inject
    TeamService teams;

    @Test
    void personWhoLeft_hasNoRoleAndNoFeed_andIsTheOnlyOne() throws Exception {
        var ana = harbor.advocate();
        var alex = harbor.advocate();
        var secret = harbor.as(ana, () -> feeds.renew(false)).secret();

        follow(Map.of(alex.personId(), member(Role.ADVOCATE)));

        assertThat(readFeed.with(secret)).isEmpty();
        assertThat(found(ana).roles()).isEmpty();
        assertThat(found(ana).email()).isNull();
        assertThat(found(ana).leftAt()).isNotNull();
        assertThat(harbor.as(alex, () -> teams.staff())).extracting(Person::id).containsExactly(alex.personId());
        var caseId = harbor.open(alex).id();
        assertThatThrownBy(() -> harbor.as(alex, () -> {
                    teams.change(caseId, Set.of(ana.personId(), alex.personId()), "");
                    return true;
                }))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void tokenFromBefore_opensOnlyWhatStillHolds_andOneFromAfterwardsIsNewer() throws Exception {
        var sam = harbor.person(Role.SUPERVISOR, Role.ADVOCATE);
        var asked = Instant.now();

        followAt(asked, Map.of(sam.personId(), member(Role.ADVOCATE)));

        assertThat(currentRoles.of(sam, asked.minusSeconds(30)).orElseThrow().roles())
                .containsExactly(Role.ADVOCATE);
        assertThat(currentRoles.of(sam, asked.plusSeconds(1))).contains(sam);
    }

    @Test
    void tokenOfWhoLeft_opensNothing_andDoesNotBringThePersonBack() throws Exception {
        var sam = harbor.supervisor();
        var asked = Instant.now();
        followAt(asked, Map.of());

        harbor.as(sam, () -> {
            personService.seen(sam, "sam@harbor.example", asked.minusSeconds(30));
            return true;
        });

        assertThat(currentRoles.of(sam, asked.minusSeconds(30))).isEmpty();
        assertThat(found(sam).roles()).isEmpty();
        assertThat(found(sam).email()).isNull();
    }

    @Test
    void personWhoComesBack_isSeenAgain() throws Exception {
        var sam = harbor.supervisor();
        var asked = Instant.now();
        followAt(asked, Map.of());

        harbor.as(sam, () -> {
            personService.seen(sam, "sam@harbor.example", asked.plusSeconds(30));
            return true;
        });

        assertThat(found(sam).roles()).containsExactly(Role.SUPERVISOR);
        assertThat(found(sam).leftAt()).isNull();
    }

    @Test
    void addressThatIsNoLongerCertain_isForgotten() throws Exception {
        var ana = harbor.advocate();
        follow(Map.of(ana.personId(), new Member(Set.of(Role.ADVOCATE), "ana@harbor.example")));

        follow(Map.of(ana.personId(), new Member(Set.of(Role.ADVOCATE), null)));

        assertThat(found(ana).email()).isNull();
    }

    @Test
    void casesOfWhoLeft_haveNobody_untilSomebodyIsAssigned() throws Exception {
        var ana = harbor.advocate();
        var alex = harbor.advocate();
        var sam = harbor.supervisor();
        var open = harbor.open(ana);
        var restricted = harbor.restrict(ana, harbor.open(ana).id());
        var kept = harbor.open(alex);

        follow(Map.of(alex.personId(), member(Role.ADVOCATE), sam.personId(), member(Role.SUPERVISOR)));

        assertThat(harbor.as(sam, () -> teams.withNobody()))
                .extracting(one -> one.number())
                .containsExactlyInAnyOrder(open.number(), restricted.number())
                .doesNotContain(kept.number());
        harbor.as(sam, () -> teams.assign(Set.of(open.id(), restricted.id()), alex.personId(), "Ana left."));
        assertThat(harbor.as(sam, () -> teams.withNobody())).isEmpty();
    }

    void follow(Map<UUID, Member> now) throws Exception {
        followAt(Instant.now(), now);
    }

    void followAt(Instant asked, Map<UUID, Member> now) throws Exception {
        harbor.inTransaction(() -> followMembers.follow(now, asked));
    }

    static Member member(Role... roles) {
        return new Member(Set.of(roles), null);
    }

    Person found(Caller caller) throws Exception {
        return harbor.inTransaction(() -> people.find(caller.personId()).orElseThrow());
    }
}
