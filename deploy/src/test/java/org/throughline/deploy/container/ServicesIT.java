package org.throughline.deploy.container;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.access.Role;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseOutcome;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.caselist.SavedViewService;
import org.throughline.core.closing.ClosingService;
import org.throughline.core.consent.ConsentPurpose;
import org.throughline.core.consent.ConsentService;
import org.throughline.core.consent.NewConsent;
import org.throughline.core.contactnote.ContactKind;
import org.throughline.core.contactnote.ContactNoteService;
import org.throughline.core.contactnote.NoteContent;
import org.throughline.core.contactnote.NoteDraftService;
import org.throughline.core.deadline.DeadlineService;
import org.throughline.core.duplicate.DuplicateService;
import org.throughline.core.duplicate.MergeService;
import org.throughline.core.fact.FactService;
import org.throughline.core.fact.FactType;
import org.throughline.core.family.ContactDetails;
import org.throughline.core.family.ContactService;
import org.throughline.core.family.RelationDetails;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.inquiry.InquiryContents;
import org.throughline.core.inquiry.conflict.ConflictService;
import org.throughline.core.inquiry.triage.Acceptance;
import org.throughline.core.inquiry.triage.InquiryService;
import org.throughline.core.inquiry.triage.InquiryStatus;
import org.throughline.core.playbook.PlaybookContent;
import org.throughline.core.playbook.PlaybookService;
import org.throughline.core.playbook.PlaybookTrigger;
import org.throughline.core.playbook.StepTaker;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.schoolcalendar.SchoolCalendarService;
import org.throughline.core.task.TaskContent;
import org.throughline.core.task.TaskService;
import org.throughline.core.team.AssignmentService;
import org.throughline.core.team.TeamService;
import org.throughline.core.timeline.TimelineFilter;
import org.throughline.core.timeline.TimelineService;
import org.throughline.core.timesheet.TimeEntryService;

/** The door of every use case, as the server hangs it: who may call, one transaction for each call, one organisation. */
@ExtendWith(ArquillianExtension.class)
class ServicesIT {

    /** Fewer would mean that they are not found. */
    private static final int AT_LEAST = 120;

    @Deployment
    static WebArchive core() {
        return CoreWar.withTests();
    }

    @Inject
    ServiceCalls calls;

    @Inject
    Harbor harbor;

    @Inject
    CaseFileService cases;

    @Inject
    CaseListService lists;

    @Inject
    SavedViewService views;

    @Inject
    ClosingService closings;

    @Inject
    ConsentService consents;

    @Inject
    ContactNoteService notes;

    @Inject
    NoteDraftService drafts;

    @Inject
    DeadlineService deadlines;

    @Inject
    DuplicateService duplicates;

    @Inject
    MergeService merges;

    @Inject
    FactService facts;

    @Inject
    ContactService contacts;

    @Inject
    ConflictService conflicts;

    @Inject
    InquiryService inquiries;

    @Inject
    PlaybookService playbooks;

    @Inject
    SchoolCalendarService calendars;

    @Inject
    TaskService tasks;

    @Inject
    AssignmentService assignments;

    @Inject
    TeamService teams;

    @Inject
    TimelineService timelines;

    @Inject
    TimeEntryService time;

    @Test
    void everyCall_bySomebodyWithoutARole_isRefused() {
        var nobody = new Caller(UUID.randomUUID(), "Nobody", harbor.organisation(), Set.of());
        var all = calls.all();

        assertThat(all).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        for (var call : all) {
            assertThatThrownBy(() -> harbor.as(nobody, call))
                    .as(call.method().toString())
                    .isInstanceOfSatisfying(
                            NotAllowed.class, no -> assertThat(no.code()).isEqualTo("not-allowed"));
        }
    }

    /** What is looked for is looked for in a transaction: without one there would be no query, and another exception. */
    @Test
    void objectOfAnotherOrganisation_byItsRealId_isNotFound() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana);
        var id = mateo.id();
        var fact = harbor.record(ana, mateo, FactType.CONSENT_RECEIVED, harbor.today());
        var deadline = harbor.as(ana, () -> deadlines.inCase(id)).getFirst().id();
        harbor.as(ana, () -> assignments.given(id, ana.personId()));
        var closing = harbor.as(ana, () -> closings.ask(id, CaseOutcome.RESOLVED, "Done."));
        var lucia = harbor.as(
                ana, () -> contacts.add(id, ContactDetails.family("Lucia", "es"), new RelationDetails("mother", true)));
        var consent = harbor.as(
                ana,
                () -> consents.give(
                        id,
                        new NewConsent(
                                ConsentPurpose.RELEASE_FROM_SCHOOL,
                                "",
                                lucia.contact().id(),
                                harbor.today(),
                                null,
                                null,
                                "")));
        var content = new NoteContent(ContactKind.CALL, harbor.today(), null, 5, "Lucia", null, "Call", null);
        var note = harbor.as(ana, () -> notes.write(id, content, null));
        var inquiry = harbor.as(ana, () -> inquiries.write(InquiryContents.about("Mateo", "Cruz"), false))
                .inquiry()
                .id();
        var playbook = harbor.as(
                harbor.administrator(),
                () -> playbooks.add(new PlaybookContent(
                        "Opening",
                        PlaybookTrigger.ANY_CASE,
                        false,
                        List.of(new PlaybookContent.Step("Call", "", 2, StepTaker.LEAD, null)))));
        var task = harbor.as(ana, () -> tasks.add(id, new TaskContent("Call", "", null, null, null)));
        var view = harbor.as(ana, () -> views.save("Mine", "status=OPEN"));
        harbor.as(ana, () -> calendars.put("CA", "Alder Creek", harbor.today(), harbor.today(), List.of()));
        var stranger = harbor.stranger();

        for (var call : Map.<String, Callable<?>>ofEntries(
                        entry("case", () -> cases.get(id)),
                        entry("saved view", () -> done(() -> views.remove(view.id()))),
                        entry("closing", () -> closings.approve(closing.id())),
                        entry("closing of a case", () -> closings.latestIn(id)),
                        entry(
                                "consent",
                                () -> consents.withdraw(consent.consent().id(), harbor.today())),
                        entry("contact note", () -> notes.get(note.id())),
                        entry("draft", () -> drafts.find(id)),
                        entry("deadline", () -> deadlines.get(deadline)),
                        entry("alike", () -> duplicates.alikeTo(id)),
                        entry("merge", () -> merges.preview(mateo.studentId(), id)),
                        entry("fact", () -> facts.withdraw(fact.id(), "Not ours.")),
                        entry("contact", () -> contacts.get(lucia.relation().id())),
                        entry("hints", () -> conflicts.hintsFor(inquiry)),
                        entry("inquiry", () -> inquiries.get(inquiry)),
                        entry("calendar", () -> done(() -> calendars.remove("CA", "Alder Creek", null))),
                        entry("task", () -> tasks.get(task.id())),
                        entry("team", () -> done(() -> teams.change(id, Set.of(stranger.personId()), "Mine now."))),
                        entry("timeline", () -> timelines.inCase(id, TimelineFilter.ALL, 0, 10)),
                        entry("time", () -> time.inCase(id, 0, 10)))
                .entrySet()) {
            assertThatThrownBy(() -> harbor.as(stranger, call.getValue()), call.getKey())
                    .as(call.getKey())
                    .isInstanceOf(NotFound.class);
        }
        // asked beside an inquiry that everybody sees: it answers with nothing instead
        assertThat(harbor.as(ana, () -> assignments.latestOf(id))).isPresent();
        assertThat(harbor.as(stranger, () -> assignments.latestOf(id))).isEmpty();
        var theirAdministrator = harbor.strangerWho(Role.ORG_ADMIN);
        assertThatThrownBy(() -> harbor.as(theirAdministrator, () -> playbooks.get(playbook.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void callThatIsRefusedHalfway_leavesNothingBehind() throws Exception {
        var ana = harbor.advocate();
        var alex = harbor.advocate();
        var id = harbor.as(ana, () -> inquiries.write(InquiryContents.about("Mateo", "Cruz"), false))
                .inquiry()
                .id();
        harbor.as(ana, () -> inquiries.noConflict(id, "Names compared."));

        // the case is written, and only then it is seen that an advocate gives it to somebody else
        assertThatThrownBy(() -> harbor.as(
                        ana,
                        () -> inquiries.accept(
                                id, new Acceptance(CaseType.DISPUTE, alex.personId(), null, null, null))))
                .isInstanceOf(NotAllowed.class);

        assertThat(harbor.as(ana, () -> inquiries.get(id)).triage().status()).isEqualTo(InquiryStatus.IN_TRIAGE);
        assertThat(harbor.as(ana, () -> lists.count(CaseQuery.all()))).isZero();
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }
}
