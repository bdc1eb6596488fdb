package org.throughline.deploy.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** How a person works a page: with the mouse, or with the keyboard and nothing else. */
enum Hand {
    MOUSE {
        @Override
        void press(Locator target) {
            target.click();
        }

        @Override
        void tick(Locator box) {
            box.click();
        }

        @Override
        void write(Locator field, String text) {
            field.fill(text);
        }

        @Override
        void pick(Locator list, String label) {
            list.selectOption(new SelectOption().setLabel(label));
        }
    },
    KEYBOARD {
        @Override
        void press(Locator target) {
            if ((Boolean) target.evaluate("one => !!one.closest('vaadin-grid')")) {
                reachRow(target);
            } else {
                reach(target);
            }
            target.page().keyboard().press("Enter");
        }

        @Override
        void tick(Locator box) {
            reach(box);
            box.page().keyboard().press("Space");
        }

        @Override
        void write(Locator field, String text) {
            reach(field);
            field.page().keyboard().press("Control+A");
            field.page().keyboard().type(text);
        }

        @Override
        void pick(Locator list, String label) {
            reach(list);
            list.page().keyboard().type(label);
        }

        // Tab leads to everything that can be worked, within reason
        private void reach(Locator target) {
            assertThat(target).isVisible();
            var page = target.page();
            for (var presses = 0; presses < MOST; presses++) {
                if (isFocused(target)) {
                    return;
                }
                page.keyboard().press("Tab");
            }
            assertThat(target).isFocused();
        }

        // a grid is one stop of the tab key; the arrows walk its rows
        private void reachRow(Locator link) {
            var page = link.page();
            for (var presses = 0; presses < MOST; presses++) {
                var place = link.evaluate("""
                        one => {
                          const grid = one.closest('vaadin-grid');
                          const cell = grid.shadowRoot.activeElement;
                          if (document.activeElement !== grid || !cell?.closest('tbody')) return 'elsewhere';
                          const row = [...cell.closest('tr').querySelectorAll('slot')];
                          const here = row.some(slot => slot.assignedElements().some(own => own.contains(one)));
                          return here ? 'here' : 'above';
                        }""");
                if (place.equals("here")) {
                    return;
                }
                page.keyboard().press(place.equals("above") ? "ArrowDown" : "Tab");
            }
            throw new AssertionError("The keyboard does not reach the row");
        }

        private boolean isFocused(Locator target) {
            return (Boolean) target.evaluate("""
                    one => one === document.activeElement || one.contains(document.activeElement)""");
        }
    };

    private static final int MOST = 200;

    abstract void press(Locator target);

    abstract void tick(Locator box);

    abstract void write(Locator field, String text);

    /** From a list of the browser's own. */
    abstract void pick(Locator list, String label);

    /** From a list of Vaadin's: one types and takes what is found. */
    void choose(Page page, String label, String text) {
        var box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                .first();
        write(box, text);
        assertThat(page.locator("vaadin-combo-box-item:visible")
                        .filter(new Locator.FilterOptions().setHasText(text))
                        .first())
                .isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        Browser.settle(page);
    }
}
