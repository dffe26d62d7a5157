package org.attesta.web.policy;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attesta.access.Access;
import org.attesta.audittime.AuditTimeTable;
import org.attesta.audittime.TableBand;
import org.attesta.policy.ChangeSettings;
import org.attesta.policy.SettingsService;
import org.attesta.policy.SettingsVersionRow;
import org.attesta.shared.BadInput;
import org.attesta.shared.Text;
import org.attesta.web.shell.Notices;

/** Backs {@code settings/table.xhtml}: an audit-time table from the body's licensed copy. */
@Named
@ViewScoped
public class SettingsTableBacking implements Serializable {

    @EJB
    SettingsService settings;

    @Inject
    Access access;

    @Inject
    Notices notices;

    private SettingsVersionRow row;
    private String name;
    private String source;
    private boolean verified;
    private String bands;
    private String reason;

    /** For {@code f:viewAction}. */
    public void load() {
        access.require("settings.change", SettingsService.CHANGERS);
        row = settings.row();
    }

    /** After somebody else's change: the present version, with what was typed here. */
    public void refresh() {
        row = settings.row();
        notices.here("shell.refreshed");
    }

    public String save() {
        var tables = new ArrayList<>(row.settings().tables());
        var table = table();
        tables.removeIf(t -> t.name().equals(table.name()));
        tables.add(table);
        var changed = row.settings().with(Map.of("tables", tables));
        settings.change(row.version(), new ChangeSettings(reason, changed, row.profile()));
        notices.info("settings.saved");
        return "/settings/show?faces-redirect=true";
    }

    private AuditTimeTable table() {
        if (name == null || name.isBlank()) {
            throw new BadInput("name", Text.of("shared.required"));
        }
        try {
            return new AuditTimeTable(name.strip(), source, verified, parsed());
        } catch (IllegalArgumentException | ArithmeticException misfit) {
            throw new BadInput("bands", Text.of("policy.bands"));
        }
    }

    /** Each line: the last headcount of the band, then the days; bands follow each other without a gap. */
    private List<TableBand> parsed() {
        var parsed = new ArrayList<TableBand>();
        int from = 1;
        for (var line :
                bands == null ? List.<String>of() : bands.strip().lines().toList()) {
            var cells = line.strip().split("[\\s;]+");
            if (cells.length != 2) {
                throw new IllegalArgumentException(line);
            }
            int to = Integer.parseInt(cells[0]);
            parsed.add(new TableBand(from, to, new BigDecimal(cells[1].replace(',', '.'))));
            from = Math.addExact(to, 1);
        }
        return parsed;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isVerified() {
        return verified;
    }

    public void setVerified(boolean verified) {
        this.verified = verified;
    }

    public String getBands() {
        return bands;
    }

    public void setBands(String bands) {
        this.bands = bands;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
