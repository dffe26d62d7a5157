package org.attesta.job;

/** The decision maker at the pages: in no team of the file. */
final class DeciderByPages {

    private final Pages pages;

    private DeciderByPages(Pages pages) {
        this.pages = pages;
    }

    static DeciderByPages signsIn(Pages pages) {
        return new DeciderByPages(pages.signIn("decision@cb.example"));
    }

    /** C2: takes the file up, looks once more, and decides for good. */
    DeciderByPages grants() {
        return decides("Grant");
    }

    /** 9.6.1: whoever was in no audit of the file reviews what a surveillance audit found. */
    DeciderByPages maintains() {
        return decides("Maintain");
    }

    private DeciderByPages decides(String outcome) {
        pages.takesUp("Decisions").acts("Take up").told("You review this file now.");
        pages.begins("Decide");
        pages.tick(outcome)
                .fill("Reason", "Conformity and effectiveness are shown; the package is complete.")
                .press("Look at it once more")
                .says("A decision cannot be changed afterwards.")
                .send("Decide now: " + outcome);
        pages.told("Decided.");
        return this;
    }

    void signsOut() {
        pages.signOut();
    }
}
