package org.throughline.web.deadline.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;

/** The own cases, or all that somebody sees. */
public final class WhoseSwitch extends Div {

    private final NativeButton own = new NativeButton();
    private final NativeButton team = new NativeButton();

    private final SerializableRunnable changed;
    private boolean mine = true;

    public WhoseSwitch(SerializableRunnable changed) {
        this.changed = changed;
        own.setText(getTranslation("deadline.list.mine"));
        own.addClickListener(click -> choose(true));
        team.setText(getTranslation("deadline.list.team"));
        team.addClickListener(click -> choose(false));
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("deadline.list.whose"));
        addClassName("seg");
        add(own, team);
        show(true);
    }

    public NativeButton own() {
        return own;
    }

    public NativeButton team() {
        return team;
    }

    public boolean isMine() {
        return mine;
    }

    /** Without telling of it. */
    public void show(boolean ofMine) {
        mine = ofMine;
        own.getElement().setAttribute("aria-pressed", String.valueOf(mine));
        team.getElement().setAttribute("aria-pressed", String.valueOf(!mine));
    }

    private void choose(boolean ofMine) {
        if (mine != ofMine) {
            show(ofMine);
            changed.run();
        }
    }
}
