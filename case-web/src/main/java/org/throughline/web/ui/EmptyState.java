package org.throughline.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Why there is nothing here, and what to do first. The line that ends early is the mark of the product. */
public final class EmptyState extends Div {

    private static final String THROUGH = "<path d='M108 8h50' stroke='var(--tl-accent-line)' stroke-width='3'/>"
            + "<circle cx='164' cy='8' r='5.5' stroke='var(--tl-accent)' stroke-width='3'/>";

    private final Div actions = new Div();

    public EmptyState(String title, String why, Component... actions) {
        this(line(THROUGH), new H2(title), why, actions);
    }

    /** The whole page is not there: the line ends. */
    public static EmptyState page(String title, String why, Component... actions) {
        return new EmptyState(line(""), new H1(title), why, actions);
    }

    private EmptyState(Component line, Component title, String why, Component... actions) {
        add(line, title, new Paragraph(why));
        addClassName("empty");
        if (actions.length > 0) {
            this.actions.add(actions);
            this.actions.addClassNames("row", "wrap");
            add(this.actions);
        }
    }

    private static Component line(String end) {
        return new Html("<span><svg width='172' height='16' viewBox='0 0 172 16' aria-hidden='true' fill='none'>"
                + "<path d='M8 8h62' stroke='var(--tl-accent-line)' stroke-width='3'/>"
                + "<path d='M76 8h28' stroke='var(--tl-line-strong)' stroke-width='3' stroke-linecap='round'"
                + " stroke-dasharray='1 9'/><circle cx='8' cy='8' r='6.5' fill='var(--tl-accent)'/>" + end
                + "</svg></span>");
    }
}
