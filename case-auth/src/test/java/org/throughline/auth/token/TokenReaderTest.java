package org.throughline.auth.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Caller;
import org.throughline.core.access.Organisation;
import org.throughline.core.access.Role;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotAllowed;

class TokenReaderTest {

    static final UUID BLAIR = UUID.fromString("a0000000-0000-4000-8000-000000000009");
    static final Organisation HARBOR =
            new Organisation(UUID.fromString("11111111-0000-4000-8000-000000000001"), "harbor");
    static final Organisation SUMMIT =
            new Organisation(UUID.fromString("22222222-0000-4000-8000-000000000002"), "summit");
    static final String IN_HARBOR = in(HARBOR, "\"supervisor\"");
    static final String IN_SUMMIT = in(SUMMIT, "\"advocate\"");

    @Test
    void rolesAreThoseOfTheOrganisation() {
        var blair = blair("{" + IN_HARBOR + "}");

        assertThat(blair.caller()).contains(new Caller(BLAIR, "Blair Lindgren", HARBOR, Set.of(Role.SUPERVISOR)));
    }

    @Test
    void rolesOfTheRealmAreNotThoseOfAnOrganisation() {
        var claims = "\"realm_access\":{\"roles\":[\"advocate\"]},\"organization\":{\"harbor\":{\"id\":\"" + HARBOR.id()
                + "\"}}";

        assertThat(read(claims).usable()).isEmpty();
        assertThat(read(claims).caller()).isEmpty();
        assertThatThrownBy(() -> read(claims).callerFor("harbor")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void unknownRolesAreNone() {
        assertThat(blair("{" + in(HARBOR, "\"owner\",\"offline_access\"") + "}").usable())
                .isEmpty();
    }

    @Test
    void anOrganisationCannotMakeAPlatformAdmin() {
        assertThat(blair("{" + in(HARBOR, "\"platform-admin\"") + "}").caller()).isEmpty();
    }

    @Test
    void theListFormOfTheClaimTellsNoRoles() {
        assertThat(blair("[\"harbor\",\"summit\"]").memberships()).isEmpty();
    }

    @Test
    void aPlatformAdminCallsForNoOrganisation() {
        var pat = read("\"realm_access\":{\"roles\":[\"platform-admin\"]}");

        assertThat(pat.caller()).contains(new Caller(BLAIR, "Blair Lindgren", null, Set.of(Role.PLATFORM_ADMIN)));
        assertThat(pat.callerFor(null).roles()).containsExactly(Role.PLATFORM_ADMIN);
        assertThatThrownBy(() -> pat.callerFor("harbor")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoHasTwoOrganisationsMustChoose() {
        var blair = blair("{" + IN_HARBOR + "," + IN_SUMMIT + "}");

        assertThat(blair.caller()).isEmpty();
        assertThat(blair.choosing("summit").caller())
                .contains(new Caller(BLAIR, "Blair Lindgren", SUMMIT, Set.of(Role.ADVOCATE)));
        assertThat(blair.choosing("elsewhere").caller()).isEmpty();
    }

    @Test
    void openPagesNeverMoveToAnotherOrganisation() {
        var before = blair("{" + IN_HARBOR + "," + IN_SUMMIT + "}").choosing("summit");

        assertThat(blair("{" + IN_HARBOR + "}").staying(before).caller()).isEmpty();
        assertThat(blair("{" + IN_SUMMIT + "}").staying(before).chosen()).isEqualTo("summit");
    }

    @Test
    void theHeaderPicksAmongSeveral() {
        var blair = blair("{" + IN_HARBOR + "," + IN_SUMMIT + "}");

        assertThat(blair.callerFor("harbor").organisation()).isEqualTo(HARBOR);
        assertThatThrownBy(() -> blair.callerFor(null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> blair.callerFor("nowhere")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theHeaderIsNotNeededForOne() {
        assertThat(blair("{" + IN_SUMMIT + "}").callerFor(null).organisation()).isEqualTo(SUMMIT);
    }

    @Test
    void aTokenWithoutOrganisationIsClosed() {
        assertThatThrownBy(() -> read("\"email\":\"x\"").callerFor(null)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyAVerifiedAddressIsTheirs() {
        var address = "\"email\":\"blair@harbor.example\"";

        assertThat(read(address + ",\"email_verified\":true").email()).isEqualTo("blair@harbor.example");
        assertThat(read(address + ",\"email_verified\":false").email()).isNull();
        assertThat(read(address).email()).isNull();
        assertThat(read("\"email\":\"a b@c\",\"email_verified\":true").email()).isNull();
    }

    @Test
    void aSubjectThatIsNoPersonIsRefused() {
        var payload = Base64.getUrlEncoder().encodeToString("{\"sub\":\"robot\"}".getBytes(UTF_8));

        assertThatThrownBy(() -> TokenReader.read("e30." + payload + ".x")).isInstanceOf(RuntimeException.class);
    }

    static String in(Organisation organisation, String roles) {
        return "\"" + organisation.alias() + "\":{\"id\":\"" + organisation.id() + "\",\"groups\":[\"/x\"],"
                + "\"realm_access\":{\"roles\":[" + roles + "]}}";
    }

    static SignedIn blair(String organizations) {
        return read("\"organization\":" + organizations);
    }

    static SignedIn read(String claims) {
        var payload = "{\"sub\":\"" + BLAIR + "\",\"name\":\"Blair Lindgren\"," + claims + "}";
        return TokenReader.read("e30." + Base64.getUrlEncoder().encodeToString(payload.getBytes(UTF_8)) + ".x");
    }
}
