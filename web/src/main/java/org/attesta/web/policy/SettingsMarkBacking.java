package org.attesta.web.policy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Base64;
import org.attesta.access.Access;
import org.attesta.policy.BodyProfile;
import org.attesta.policy.ChangeSettings;
import org.attesta.policy.SettingsService;
import org.attesta.shared.BadInput;
import org.attesta.shared.Text;
import org.attesta.web.shell.Notices;

/** Backs {@code settings/mark.xhtml}: the body's mark, or none. */
@Named
@RequestScoped
public class SettingsMarkBacking {

    /** A little more than is allowed, so that the rule says what is wrong and nothing larger is read. */
    private static final int READ = 210 * 1024;

    @EJB
    SettingsService settings;

    @Inject
    Access access;

    @Inject
    Notices notices;

    private Part mark;
    private String reason;

    /** For {@code f:viewAction}. */
    public void load() {
        access.require("settings.change", SettingsService.CHANGERS);
    }

    public String save() throws IOException {
        if (mark == null || mark.getSize() == 0) {
            throw new BadInput("mark", Text.of("shared.required"));
        }
        try (var in = mark.getInputStream()) {
            return change(Base64.getEncoder().encodeToString(in.readNBytes(READ)));
        }
    }

    public String remove() {
        return change(null);
    }

    private String change(String encoded) {
        var row = settings.row();
        var profile = marked(row.profile(), encoded);
        settings.change(row.version(), new ChangeSettings(reason, row.settings(), profile));
        notices.info("settings.saved");
        return "/settings/show?faces-redirect=true";
    }

    private static BodyProfile marked(BodyProfile p, String mark) {
        return new BodyProfile(
                p.name(),
                p.addressLines(),
                mark,
                p.accreditationBody(),
                p.accreditationNumber(),
                p.certificateNumberPattern(),
                p.languages(),
                p.signatoryPlace());
    }

    public Part getMark() {
        return mark;
    }

    public void setMark(Part mark) {
        this.mark = mark;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
