package org.throughline.core.playbook;

import static org.throughline.core.access.Role.ORG_ADMIN;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Stale;

/** The playbooks of an organisation. They name no child, so whoever administers it may write them, too. */
@Service
@Allowed({SUPERVISOR, ORG_ADMIN})
public class PlaybookService {

    @Inject
    Playbooks playbooks;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** By their names. */
    public List<PlaybookView> all() {
        var all = playbooks.all();
        var steps = playbooks.stepsOf(all);
        return all.stream()
                .map(one -> view(one, steps.getOrDefault(one.id(), List.of())))
                .toList();
    }

    public PlaybookView get(UUID id) {
        var playbook = require(id);
        return view(playbook, playbooks.stepsOf(List.of(playbook)).getOrDefault(id, List.of()));
    }

    /** @throws Invalid if it has no name, no step that could be a task, or is started by both */
    public PlaybookView add(PlaybookContent content) {
        return add(content, null);
    }

    /**
     * @throws Stale if the playbook is no longer at this version
     * @throws Invalid if it has no name, or no step that could be a task
     */
    public PlaybookView change(UUID id, PlaybookContent content, int version) {
        var playbook = require(id);
        if (playbook.version() != version) {
            throw new Stale("playbook.stale");
        }
        playbook.change(content, clock.instant());
        var steps = steps(playbook, content);
        playbooks.replace(playbook, steps);
        record(playbook);
        return view(playbook, steps);
    }

    /** The tasks that it made stay. */
    public void remove(UUID id) {
        var playbook = playbooks.lock(id);
        playbook.remove(clock.instant());
        record(playbook);
    }

    public void restore(UUID id) {
        var playbook = playbooks.lock(id);
        playbook.restore();
        record(playbook);
    }

    /** Adds those standard ones that are not here already, and answers how many. */
    public int useStandard() {
        var here = playbooks.all().stream()
                .map(Playbook::standardKey)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var missing = new ArrayList<>(StandardPlaybooks.all().entrySet());
        missing.removeIf(one -> here.contains(one.getKey()));
        missing.forEach(one -> add(one.getValue(), one.getKey()));
        return missing.size();
    }

    private PlaybookView add(PlaybookContent content, @Nullable String standardKey) {
        var playbook = new Playbook(content, standardKey, clock.instant());
        var steps = steps(playbook, content);
        playbooks.add(playbook, steps);
        record(playbook);
        return view(playbook, steps);
    }

    private Playbook require(UUID id) {
        var playbook = playbooks.lock(id);
        if (playbook.isRemoved()) {
            throw new NotFound();
        }
        return playbook;
    }

    private static List<PlaybookStep> steps(Playbook playbook, PlaybookContent content) {
        var steps = new ArrayList<PlaybookStep>();
        for (var step : content.steps()) {
            steps.add(new PlaybookStep(playbook.id(), steps.size(), step));
        }
        return steps;
    }

    private static PlaybookView view(Playbook playbook, List<PlaybookStep> steps) {
        var contents = steps.stream().map(PlaybookStep::content).toList();
        return new PlaybookView(playbook.id(), playbook.content(contents), playbook.version());
    }

    private void record(Playbook playbook) {
        audit.record(CHANGED, "playbook", playbook.id(), null);
    }
}
