package org.throughline.core.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.core.problem.NotFound;
import org.throughline.core.tenancy.Tenanted;

/** What families have asked. Who may read it is said by the use cases. */
@ApplicationScoped
public class Inquiries {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // none that sound or look alike

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    Event<InquiryReceived> received;

    public void add(Inquiry inquiry, boolean urgent) {
        entityManager.persist(inquiry);
        // its triage points to it by id, not by association: the order of the inserts is ours to keep
        entityManager.flush();
        received.fire(new InquiryReceived(inquiry.id(), urgent));
    }

    public Inquiry require(UUID id) {
        return Optional.ofNullable(entityManager.find(Inquiry.class, id)).orElseThrow(NotFound::new);
    }

    /** Of the inquiry that these same words, sent with this form, became. */
    Optional<String> referenceOf(String nonce, InquiryContent content) {
        return entityManager
                .createQuery(
                        "select i.reference from Inquiry i where i.nonce = :nonce and i.contentHash = :hash",
                        String.class)
                .setParameter("nonce", nonce)
                .setParameter("hash", InquiryFingerprint.of(content))
                .getResultStream()
                .findFirst();
    }

    /** By chance: it names an inquiry to people who have it before them, and opens nothing. */
    public String newReference() {
        var letters = RANDOM.ints(6, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
        return letters.substring(0, 3) + "-" + letters.substring(3);
    }
}
