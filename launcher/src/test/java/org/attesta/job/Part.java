package org.attesta.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A page or a part of it as somebody meets it: fields by their labels, buttons and links by their words. */
class Part {

    final Page page;
    final Locator root;
    private final Pages whole;

    /** @param whole the pages that this is a part of; null for the pages themselves */
    Part(Page page, Locator root, Pages whole) {
        this.page = page;
        this.root = root;
        this.whole = whole;
    }

    Pages pages() {
        return whole;
    }

    /** A section by its heading, or a group of fields by its legend. */
    Part part(String title) {
        var titles = root.locator("h2, h3, legend").filter(new Locator.FilterOptions().setHasText(whole(title)));
        return new Part(page, titles.locator("xpath=.."), pages());
    }

    Locator field(String label) {
        return root.getByLabel(whole(label));
    }

    Part fill(String label, Object words) {
        field(label).fill(words.toString());
        return this;
    }

    Part choose(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    /** The first entry of a list that has these words, such as a clause with its title. */
    Part chooseOne(String label, String words) {
        var entry = field(label).locator("option").filter(new Locator.FilterOptions().setHasText(words));
        field(label).selectOption(entry.first().getAttribute("value"));
        return this;
    }

    Part tick(String label) {
        field(label).check();
        return this;
    }

    /** Every box of a group. */
    Part tickAll(String label) {
        var group = root.locator(".at-field, fieldset")
                .filter(new Locator.FilterOptions().setHasText(label))
                .last();
        for (var box : group.getByRole(AriaRole.CHECKBOX).all()) {
            box.check();
        }
        return this;
    }

    Locator button(String words) {
        return root.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true));
    }

    /** A button after which the page stays. */
    Part press(String button) {
        button(button).click();
        settle(page);
        return this;
    }

    /** A button that leads on, to the record or to the same page anew. */
    void send(String button) {
        pages().after(() -> button(button).click());
    }

    /** As an impatient hand does. */
    void sendTwice(String button) {
        pages().after(() -> button(button).dblclick());
    }

    void follow(String link) {
        follow(root.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(link).setExact(true)));
    }

    /** A link of which only a part is known, such as the title behind a number. */
    void followTo(String words) {
        follow(root.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words)));
    }

    private void follow(Locator link) {
        pages().after(() -> link.first().click());
    }

    Part says(String words) {
        assertThat(root).containsText(words);
        return this;
    }

    /** The words alone, apart from the star of what is required. */
    private static Pattern whole(String words) {
        return Pattern.compile("^\\s*" + literally(words) + "\\s*\\*?\\s*$");
    }

    /** For the browser's patterns, which know no quoting of Java's. */
    private static String literally(String words) {
        return words.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }

    static void settle(Page page) {
        page.waitForFunction("() => document.readyState === 'complete'"
                + " && (!window.PrimeFaces || !PrimeFaces.ajax || PrimeFaces.ajax.Queue.isEmpty())");
    }
}
