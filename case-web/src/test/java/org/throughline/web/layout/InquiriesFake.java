package org.throughline.web.layout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.Situation;
import org.throughline.core.inquiry.Inquiry;
import org.throughline.core.inquiry.InquiryContent;
import org.throughline.core.inquiry.IntakeQuestion;
import org.throughline.core.inquiry.triage.Acceptance;
import org.throughline.core.inquiry.triage.DecisionReason;
import org.throughline.core.inquiry.triage.InquiryChange;
import org.throughline.core.inquiry.triage.InquiryQuery;
import org.throughline.core.inquiry.triage.InquiryService;
import org.throughline.core.inquiry.triage.InquiryStatus;
import org.throughline.core.inquiry.triage.InquiryView;
import org.throughline.core.inquiry.triage.Triage;
import org.throughline.core.problem.NotFound;

/** Inquiries in memory, with the rules of the real ones; what was asked for is remembered. */
public class InquiriesFake extends InquiryService {

    public static final Instant MONDAY = Instant.parse("2026-11-16T18:00:00Z");
    public static final UUID CASE = UUID.randomUUID();

    public final List<InquiryView> all = new ArrayList<>();
    public final List<Acceptance> accepted = new ArrayList<>();

    public static InquiryContent told() {
        return new InquiryContent(
                "es",
                new InquiryContent.Contact("Lucia Cruz", "mother", "510 555 0134", null, "evenings"),
                new InquiryContent.Child("Mateo", null, "5", null, "Alder Creek Unified", null, "CA"),
                Situation.STUCK,
                Map.of(IntakeQuestion.OUT_OF_SCHOOL, "YES"),
                "Lo suspendieron. <b>No</b> sabemos por qué.");
    }

    public InquiryView received(InquiryContent content) {
        var inquiry = Inquiry.fromPublicForm(content, "H7K-3M9", "nonce", MONDAY);
        var view = new InquiryView(inquiry, new Triage(inquiry.id(), false));
        all.add(view);
        return view;
    }

    @Override
    public List<InquiryView> list(InquiryQuery query, int from, int count) {
        return found(query).stream().skip(from).limit(count).toList();
    }

    @Override
    public long count(InquiryQuery query) {
        return found(query).size();
    }

    private List<InquiryView> found(InquiryQuery query) {
        return all.stream()
                .filter(view -> query.status() == null || view.triage().status() == query.status())
                .toList();
    }

    @Override
    public Map<InquiryStatus, Long> counts() {
        var counts = new EnumMap<InquiryStatus, Long>(InquiryStatus.class);
        for (var status : InquiryStatus.values()) {
            counts.put(status, count(InquiryQuery.of(status)));
        }
        return counts;
    }

    @Override
    public InquiryView get(UUID id) {
        return all.stream()
                .filter(view -> view.inquiry().id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public InquiryView write(InquiryContent content, boolean urgent) {
        var inquiry = Inquiry.fromStaff(content, "H7K-3M9", PeopleFake.ANA.id(), MONDAY);
        var view = new InquiryView(inquiry, new Triage(inquiry.id(), urgent));
        all.add(view);
        return view;
    }

    @Override
    public InquiryView change(UUID id, InquiryChange change, int version) {
        get(id).triage().change(change, get(id).inquiry().told());
        get(id).inquiry().update(change.told());
        return get(id);
    }

    @Override
    public InquiryView noConflict(UUID id, String note) {
        get(id).triage().noConflict(note, PeopleFake.ANA.id(), MONDAY);
        return get(id);
    }

    @Override
    public InquiryView waitlist(UUID id, String words) {
        get(id).triage().waitlist(words, PeopleFake.ANA.id(), MONDAY);
        return get(id);
    }

    @Override
    public InquiryView refer(UUID id, String to, @Nullable DecisionReason why, String words) {
        get(id).triage().refer(to, why, words, PeopleFake.ANA.id(), MONDAY);
        return get(id);
    }

    @Override
    public InquiryView decline(UUID id, @Nullable DecisionReason why, String words) {
        get(id).triage().decline(why, words, PeopleFake.ANA.id(), MONDAY);
        return get(id);
    }

    @Override
    public InquiryView reopen(UUID id) {
        get(id).triage().reopen();
        return get(id);
    }

    @Override
    public InquiryView accept(UUID id, Acceptance acceptance) {
        accepted.add(acceptance);
        get(id).triage().accept(CASE, PeopleFake.ANA.id(), MONDAY);
        return get(id);
    }
}
