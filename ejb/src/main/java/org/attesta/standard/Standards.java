package org.attesta.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The register of standards, editions and checklists that this release knows. The short forms without a standard speak
 * of the audited one, {@value #SMS}.
 */
@ApplicationScoped
public class Standards {

    /** What clients are audited against, written as on the certificate. */
    public static final String SMS = "ISO/IEC 20000-1:2018";

    /** The rules for certification bodies; gates cite it. */
    public static final String CERTIFICATION_BODIES = "ISO/IEC 17021-1:2015";

    /** The additions for bodies that certify service management systems. */
    public static final String SMS_CERTIFICATION_BODIES = "ISO/IEC 20000-6:2017";

    /** At the start: who finds a mistake in the catalogue is the operator, not an auditor. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        clauseTrees();
    }

    public List<ClauseTree> clauseTrees() {
        return Loaded.CATALOGUE.trees();
    }

    public ClauseTree clauseTree(String standard) {
        return Loaded.CATALOGUE
                .tree(standard)
                .orElseThrow(() -> new NoSuchElementException("no clause tree for " + standard));
    }

    public boolean contains(String number) {
        return clauseTree(SMS).contains(number);
    }

    public String title(String number, Locale locale) {
        return clauseTree(SMS).title(number, locale);
    }

    /** The place that a full reference such as {@code ISO/IEC 17021-1:2015 9.5.2 b} names. */
    public Optional<Requirement> resolve(String reference) {
        return Loaded.CATALOGUE.resolve(reference);
    }

    public Checklist checklist(String version) {
        return Loaded.CATALOGUE
                .checklist(version)
                .orElseThrow(() -> new NoSuchElementException("no checklist version " + version));
    }

    public List<String> versions() {
        return Loaded.CATALOGUE.checklists().stream().map(Checklist::version).toList();
    }

    /** The version that an audit opened today pins. */
    public String currentVersion() {
        return Loaded.CATALOGUE.currentVersion();
    }

    public List<ChecklistItem> itemsFor(String auditType) {
        return checklist(currentVersion()).itemsFor(auditType);
    }

    /** Read once, on first use: the bean's client proxy must not read it a second time. */
    private static final class Loaded {
        static final Catalogue CATALOGUE = Catalogue.read();
    }
}
