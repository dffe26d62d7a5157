package org.attesta.web.policy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.attesta.audittime.AuditTimeTable;
import org.attesta.policy.Policy;
import org.attesta.policy.SettingsService;
import org.attesta.policy.SettingsVersionRow;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.NumberKind;
import org.attesta.web.shell.Visitor;

/** Backs {@code settings/show.xhtml}. */
@Named
@RequestScoped
public class SettingsBacking {

    @EJB
    SettingsService settings;

    @Inject
    Policy policy;

    @Inject
    Visitor visitor;

    @Inject
    BusinessClock clock;

    private SettingsVersionRow row;
    private List<AuditTimeTable> tables;

    /** For {@code f:viewAction}. */
    public void load() {
        row = settings.row();
        tables = policy.auditTime().tables();
    }

    /** Of this year and the next, those without any holiday in the body's own calendar. */
    public List<String> getUnlistedYears() {
        return row.settings().workdays().unlisted(clock.today(), clock.today().plusYears(1)).stream()
                .map(String::valueOf)
                .toList();
    }

    public List<String> getHolidays() {
        return row.settings().holidays().stream().map(LocalDate::toString).toList();
    }

    public boolean isChanger() {
        return visitor.isAny(SettingsService.CHANGERS);
    }

    public NumberKind[] getNumberKinds() {
        return NumberKind.values();
    }

    public SettingsVersionRow getRow() {
        return row;
    }

    public List<AuditTimeTable> getTables() {
        return tables;
    }
}
