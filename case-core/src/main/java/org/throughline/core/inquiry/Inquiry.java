package org.throughline.core.inquiry;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.Situation;

/** A family asks for help: what it told us, and when. What is done about it is in the triage. */
@Entity
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class Inquiry {

    @Id
    private UUID id;

    private String reference;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private InquirySource source;

    @Column(name = "created_by")
    private @Nullable UUID createdBy;

    @Column(name = "nonce")
    private @Nullable String nonce;

    @Column(name = "content_hash")
    private @Nullable String contentHash;

    private String language;

    @Column(name = "caller_name")
    private String callerName;

    @Column(name = "caller_relation")
    private String callerRelation;

    @Column(name = "caller_phone")
    private @Nullable String callerPhone;

    @Column(name = "caller_email")
    private @Nullable String callerEmail;

    @Column(name = "reach_when")
    private String reachWhen;

    @Column(name = "child_first_name")
    private String childFirstName;

    @Column(name = "child_last_name")
    private @Nullable String childLastName;

    @Column(name = "child_grade")
    private @Nullable String childGrade;

    @Column(name = "child_born")
    private @Nullable LocalDate childBorn;

    private @Nullable String district;

    private @Nullable String school;

    private String state;

    @Enumerated(EnumType.STRING)
    private Situation situation;

    private String answers;

    private String worry;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "caller_search_name")
    private String callerSearchName;

    @Column(name = "child_search_name")
    private String childSearchName;

    @Column(name = "phone_digits")
    private @Nullable String phoneDigits;

    @SuppressWarnings("NullAway.Init")
    protected Inquiry() {}

    @SuppressWarnings({"NullAway.Init", "this-escape"}) // isNow sets what was told
    private Inquiry(InquirySource source, InquiryContent content, String reference, Instant receivedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.reference = reference;
        this.receivedAt = receivedAt;
        this.source = source;
        update(content);
    }

    /** @param nonce of the form, so that the same words sent twice with it are one inquiry */
    public static Inquiry fromPublicForm(InquiryContent content, String reference, String nonce, Instant receivedAt) {
        var inquiry = new Inquiry(InquirySource.PUBLIC_FORM, content, reference, receivedAt);
        inquiry.nonce = nonce;
        inquiry.contentHash = InquiryFingerprint.of(content);
        return inquiry;
    }

    public static Inquiry fromStaff(InquiryContent content, String reference, UUID createdBy, Instant receivedAt) {
        var inquiry = new Inquiry(InquirySource.STAFF, content, reference, receivedAt);
        inquiry.createdBy = createdBy;
        return inquiry;
    }

    /** What was misheard or mistyped is put right. */
    public void update(InquiryContent given) {
        var content = given.checked();
        language = content.language();
        callerName = content.caller().name();
        callerRelation = content.caller().relation();
        callerPhone = content.caller().phone();
        callerEmail = content.caller().email();
        reachWhen = content.caller().reachWhen();
        childFirstName = content.child().firstName();
        childLastName = content.child().lastName();
        childGrade = content.child().grade();
        childBorn = content.child().born();
        district = content.child().district();
        school = content.child().school();
        state = content.child().state();
        situation = content.situation();
        answers = IntakeAnswers.written(content.answers());
        worry = content.worry();
        callerSearchName = content.caller().searchName();
        childSearchName = content.child().searchName();
        phoneDigits = content.caller().digits();
        searchText = content.searchText() + " " + reference.toLowerCase(Locale.ROOT);
    }

    public InquiryContent told() {
        return new InquiryContent(
                language,
                new InquiryContent.Contact(callerName, callerRelation, callerPhone, callerEmail, reachWhen),
                new InquiryContent.Child(childFirstName, childLastName, childGrade, childBorn, district, school, state),
                situation,
                IntakeAnswers.read(answers),
                worry);
    }

    public UUID id() {
        return id;
    }

    /** Such as {@code H7K-3M9}: the family can name it on the telephone. It opens nothing. */
    public String reference() {
        return reference;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public InquirySource source() {
        return source;
    }

    /** Who wrote it down; missing if the family filled in the public form. */
    public @Nullable UUID createdBy() {
        return createdBy;
    }
}
