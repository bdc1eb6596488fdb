package org.throughline.core.playbook;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Playbooks as the screens meet them. */
public class PlaybooksFake extends PlaybookService {

    private final List<PlaybookView> all = new ArrayList<>();
    private final List<PlaybookView> removed = new ArrayList<>();

    @Override
    public List<PlaybookView> all() {
        return List.copyOf(all);
    }

    @Override
    public PlaybookView add(PlaybookContent content) {
        var added = new PlaybookView(UUID.randomUUID(), content, 1);
        all.add(added);
        return added;
    }

    @Override
    public PlaybookView change(UUID id, PlaybookContent content, int version) {
        var changed = new PlaybookView(id, content, version + 1);
        all.replaceAll(one -> one.id().equals(id) ? changed : one);
        return changed;
    }

    @Override
    public void remove(UUID id) {
        all.stream().filter(one -> one.id().equals(id)).forEach(removed::add);
        all.removeAll(removed);
    }

    @Override
    public void restore(UUID id) {
        all.addAll(removed);
        removed.clear();
    }

    @Override
    public int useStandard() {
        StandardPlaybooks.all().values().forEach(this::add);
        return StandardPlaybooks.all().size();
    }
}
