package org.attesta.policy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.attesta.access.Access;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Role;
import org.attesta.standard.Checklist;
import org.attesta.standard.Standards;

/** The checklists that the body audits with, every version that an audit may have pinned. */
@Stateless
public class SchemeService {

    @Inject
    Standards standards;

    @Inject
    Access access;

    /** All versions that this release knows; an audit opened today pins the current one. */
    public List<String> versions() {
        access.require("scheme.read", Role.STAFF);
        return standards.versions();
    }

    /**
     * @param version null for the current one
     * @throws NotVisible for a version that there is not
     */
    public Checklist checklist(String version) {
        access.require("scheme.read", Role.STAFF);
        var wanted = version == null ? standards.currentVersion() : version;
        if (!standards.versions().contains(wanted)) {
            throw new NotVisible("checklist", wanted);
        }
        return standards.checklist(wanted);
    }
}
