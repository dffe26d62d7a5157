package org.attesta.job;

import java.nio.file.Path;

/** The evidence contributor of Aegean Cloud Services at the pages. */
final class EvidenceByPages {

    private final Pages pages;

    private EvidenceByPages(Pages pages) {
        this.pages = pages;
    }

    static EvidenceByPages signsIn(Pages pages) {
        return new EvidenceByPages(pages.signIn("evidence@aegean.example"));
    }

    /** Answers what was asked with a file; the receipt names the hash of what was sent. */
    EvidenceByPages sends(Path file, String title) {
        pages.takesUp("Evidence requests").onAPhone();
        var chooser = pages.page.waitForFileChooser(
                () -> pages.page.getByText("Choose files …").click());
        chooser.setFiles(file);
        pages.part("Kept, not submitted yet").says(EvidenceJob.sha256(file));
        pages.fill("Title", title).send("Submit");
        pages.told("The receipt shows the SHA-256 of every file").says(EvidenceJob.sha256(file));
        return this;
    }

    void signsOut() {
        pages.signOut();
    }
}
