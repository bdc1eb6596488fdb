package org.throughline.core.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.inquiry.triage.InquiryQuery;
import org.throughline.core.inquiry.triage.InquiryService;
import org.throughline.core.organisation.OrganisationService;

/** What families send through the public form of an organisation. */
@ExtendWith(CoreContainer.class)
class PublicInquiryTest {

    @Inject
    Harbor harbor;

    @Inject
    InquiryService inquiries;

    @Inject
    OrganisationService organisation;

    @Inject
    PublicForm publicForm;

    Caller ana;
    Caller sam;

    @BeforeEach
    void anAdvocateAndASupervisor() throws Exception {
        ana = harbor.advocate();
        sam = harbor.supervisor();
    }

    @Test
    void formSentTwice_isOneInquiry() throws Exception {
        assertThat(publicForm.find(harbor.organisation().alias())).isEmpty();
        openForm();
        var form = publicForm.find(harbor.organisation().alias()).orElseThrow();

        var first = publicForm.receive(form.tenant(), InquiryContents.about("Mateo", "Cruz"), "nonce");
        var second = publicForm.receive(form.tenant(), InquiryContents.about("Mateo", "Cruz"), "nonce");

        assertThat(second).isEqualTo(first);
        assertThat(harbor.as(ana, () -> inquiries.list(InquiryQuery.all(), 0, 50)))
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.inquiry().source()).isEqualTo(InquirySource.PUBLIC_FORM);
                    assertThat(view.triage().isUrgent()).isTrue();
                });
    }

    @Test
    void formSentAgainWithOtherWords_isAFurtherInquiry() throws Exception {
        openForm();
        var tenant =
                publicForm.find(harbor.organisation().alias()).orElseThrow().tenant();

        var first = publicForm.receive(tenant, InquiryContents.about("Mateo", "Cruz"), "nonce");
        var further = publicForm.receive(tenant, InquiryContents.about("Sofía", "Cruz"), "nonce");

        assertThat(further).isNotEqualTo(first);
        assertThat(publicForm.receive(tenant, InquiryContents.about("Sofía", "Cruz"), "nonce"))
                .isEqualTo(further);
        assertThat(listed(InquiryQuery.all())).containsExactlyInAnyOrder("Mateo", "Sofía");
    }

    @Test
    void formSentEightTimesAtTheSameMoment_isOneInquiry() throws Exception {
        openForm();
        var tenant =
                publicForm.find(harbor.organisation().alias()).orElseThrow().tenant();
        var answers = new ArrayList<String>();

        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<String> click = () -> publicForm.receive(tenant, InquiryContents.about("Mateo", "Cruz"), "once");
            for (var answer : threads.invokeAll(List.of(click, click, click, click, click, click, click, click))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).hasSize(8).containsOnly(answers.getFirst());
        assertThat(harbor.as(ana, () -> inquiries.count(InquiryQuery.all()))).isEqualTo(1);
    }

    void openForm() throws Exception {
        var omar = harbor.administrator();
        harbor.as(omar, () -> {
            organisation.openPublicForm(true);
            return omar;
        });
    }

    List<String> listed(InquiryQuery query) throws Exception {
        return harbor.as(ana, () -> inquiries.list(query, 0, 50)).stream()
                .map(view -> view.inquiry().told().child().firstName())
                .toList();
    }
}
