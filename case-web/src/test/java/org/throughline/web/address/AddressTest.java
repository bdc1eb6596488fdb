package org.throughline.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.RouteRegistry;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.inquiry.triage.InquiryStatus;
import org.throughline.core.task.TaskQuery.Stretch;
import org.throughline.web.layout.AllPages;

class AddressTest {

    static final RouteRegistry PAGES = AllPages.found();

    static final UUID ID = UUID.fromString("0198a4f0-0000-7000-8000-000000000001");
    static final CaseAddress CASE = CaseAddress.of(ID);

    static Stream<Address> all() {
        return Stream.of(
                        Arrays.stream(StaffPlace.values()),
                        Arrays.stream(AdminPlace.values()),
                        Arrays.stream(PortalPlace.values()),
                        Stream.of(
                                new StartAddress(),
                                CASE,
                                CASE.timeline(),
                                CASE.documents(),
                                CASE.documentsAfterDeleting(ID),
                                CASE.binder(),
                                CASE.binderBy("kind"),
                                CASE.contactNotes(),
                                CASE.people(),
                                DocumentAddress.of(ID),
                                DocumentAddress.of(ID).quoting(3, "60 days"),
                                DocumentAddress.of(ID).similar(),
                                DeadlineAddress.of(ID),
                                InquiryAddress.of(ID),
                                CasesAddress.of(CaseFilter.ALL.advocate(ID)),
                                DeadlinesAddress.ALL.at(DeadlinesAddress.When.WEEK),
                                TasksAddress.ALL.due(Stretch.WEEK),
                                InquiriesAddress.of(InquiryStatus.NEW),
                                SearchAddress.of("goals"),
                                PortalPlace.papersOf(ID),
                                new DistrictAddress("CA", "Alder/Creek").in(StaffPlace.DISTRICTS),
                                new DistrictAddress("CA", "Alder Creek").in(AdminPlace.DISTRICTS)))
                .flatMap(addresses -> addresses);
    }

    @ParameterizedTest
    @MethodSource("all")
    void addresses_leadToPages(Address address) {
        assertThat(PAGES.getNavigationRouteTarget(address.location().getPath()).hasTarget())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "staff/cases/0198a4f0-0000-7000-8000-000000000001, true",
        "staff/cases/0198a4f0-0000-7000-8000-000000000001/timeline, true",
        "staff/cases/new, false",
        "staff/cases, false",
        "staff/documents/0198a4f0-0000-7000-8000-000000000001, false"
    })
    void aPageOfACaseSaysItsCase(String path, boolean ofCase) {
        assertThat(CaseAddress.caseAt(path).isPresent()).isEqualTo(ofCase);
    }

    @Test
    void address_hasItsQueryBehindThePath() {
        assertThat(TasksAddress.ALL.due(Stretch.OVERDUE).path()).isEqualTo("staff/tasks?whose=all&due=overdue");
        assertThat(TasksAddress.MINE.path()).isEqualTo("staff/tasks");
        assertThat(DocumentAddress.of(ID).quoting(3, "60 days").path())
                .isEqualTo("staff/documents/" + ID + "?page=3&q=%2260%20days%22");
        assertThat(CASE.documentsAfterDeleting(ID).path()).isEqualTo("staff/cases/" + ID + "/documents?deleted=" + ID);
    }

    @Test
    void address_written_isReadAsItWas() {
        var inquiries = InquiriesAddress.of(InquiryStatus.NEW);
        var tasks = TasksAddress.ALL.due(Stretch.NONE);
        var page = DocumentAddress.of(ID).quoting(3, "60 days").asText(true);

        assertThat(InquiriesAddress.read(inquiries.location().getQueryParameters()))
                .isEqualTo(inquiries);
        assertThat(TasksAddress.read(tasks.location().getQueryParameters())).isEqualTo(tasks);
        assertThat(PageAddress.read(ID, page.location().getQueryParameters())).isEqualTo(page);
    }

    @Test
    void litPlacesOfAPage_areReadAsTheyWereWritten_andNotOfAnotherPage() {
        var lit = DocumentAddress.of(ID)
                .page(4)
                .lighting(List.of(new LitArea(500, 1_200, 9_000, 400), new LitArea(500, 1_700, 9_000, 300)));

        assertThat(lit.path()).isEqualTo("staff/documents/" + ID + "?page=4&at=500,1200,9000,400.500,1700,9000,300");
        assertThat(PageAddress.read(ID, lit.location().getQueryParameters())).isEqualTo(lit);
        assertThat(lit.upTo(9)).isEqualTo(lit);
        assertThat(lit.upTo(3).lit()).isEmpty();
        assertThat(LitArea.read("1,2,3.x,1,2,3.1,2,3,4,5.-1,2,3,4.1,2,3,4")).containsExactly(new LitArea(1, 2, 3, 4));
    }

    @Test
    void aPlaceOfTheMenuHoldsThePagesBelowIt() {
        assertThat(StaffPlace.CASES.holds(CASE.timeline().path())).isTrue();
        assertThat(StaffPlace.SEARCH.holds(DocumentAddress.of(ID).path())).isTrue();
        assertThat(StaffPlace.HOME.holds("staff")).isTrue();
        assertThat(StaffPlace.HOME.holds(StaffPlace.CASES.path())).isFalse();
        assertThat(StaffPlace.CASES.holds("staff/caseload")).isFalse();
    }
}
