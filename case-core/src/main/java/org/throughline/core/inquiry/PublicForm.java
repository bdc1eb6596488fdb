package org.throughline.core.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.throughline.core.organisation.Organisations;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.core.tenancy.Tenants;

/**
 * The form that families fill in without signing in. Nobody is calling, so there is no caller whose role could be asked
 * for: it can leave something in an organisation that has opened its form, and read nothing but its name and its number. There is no
 * line in the audit log either, which names persons: the inquiry itself says when it came, and from where.
 */
@ApplicationScoped
public class PublicForm {

    @Inject
    Tenants tenants;

    @Inject
    TenantWork work;

    @Inject
    Organisations organisations;

    @Inject
    Inquiries inquiries;

    @Inject
    Clock clock;

    /**
     * An organisation that can be asked for help.
     *
     * @param phone where it can be called, if it has said so
     */
    public record Open(UUID tenant, String name, @Nullable String phone) {}

    /** Nothing if there is no such organisation, or its form is closed: the two are never told apart. */
    public Optional<Open> find(String alias) {
        return tenants.withPublicForm(alias).map(tenant -> in(tenant, () -> open(tenant)));
    }

    private Open open(UUID tenant) {
        var organisation = organisations.current();
        return new Open(tenant, organisation.name(), organisation.phone().orElse(null));
    }

    /**
     * Keeps what a family told. The same form sent again, or at the same moment, is kept once; if something else is
     * written in it now, it is a further inquiry, so that no word of a family is lost.
     *
     * @param nonce of the form
     * @return the reference that the family is told, the same each time for the same words
     */
    public String receive(UUID tenant, InquiryContent content, String nonce) {
        try {
            return in(tenant, () -> {
                var sentBefore = inquiries.referenceOf(nonce, content);
                return sentBefore.isPresent() ? sentBefore.get() : keep(content, nonce);
            });
        } catch (PersistenceException failed) {
            // the other click of a double click was first
            return in(tenant, () -> inquiries.referenceOf(nonce, content)).orElseThrow(() -> failed);
        }
    }

    private String keep(InquiryContent content, String nonce) {
        var inquiry = Inquiry.fromPublicForm(content, inquiries.newReference(), nonce, clock.instant());
        inquiries.add(inquiry, content.checked().soundsUrgent());
        return inquiry.reference();
    }

    private <T> T in(UUID tenant, Callable<T> reading) {
        try {
            return work.call(tenant, reading);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
