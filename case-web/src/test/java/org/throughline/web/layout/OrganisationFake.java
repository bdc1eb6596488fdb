package org.throughline.web.layout;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.Organisation;
import org.throughline.core.organisation.OrganisationProfile;
import org.throughline.core.organisation.OrganisationService;
import org.throughline.core.problem.Invalid;

/** Harbor, and what was changed in its settings. */
public class OrganisationFake extends OrganisationService {

    public final List<Boolean> unscannedAccepted = new ArrayList<>();
    public final List<ZoneId> zones = new ArrayList<>();
    public final List<Boolean> publicFormOpened = new ArrayList<>();

    public @Nullable String phone;

    @Override
    public OrganisationProfile current() {
        return new OrganisationProfile(new Organisation(UUID.randomUUID(), "harbor")) {
            @Override
            public Optional<String> phone() {
                return Optional.ofNullable(phone);
            }
        };
    }

    @Override
    public void answerAt(String number) {
        if (number.startsWith("not")) {
            throw new Invalid("organisation.phone");
        }
        phone = number;
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("America/Denver");
    }

    @Override
    public void moveTo(ZoneId zone) {
        zones.add(zone);
    }

    @Override
    public void acceptUnscanned(boolean accepted) {
        unscannedAccepted.add(accepted);
    }

    @Override
    public void openPublicForm(boolean open) {
        publicFormOpened.add(open);
    }
}
