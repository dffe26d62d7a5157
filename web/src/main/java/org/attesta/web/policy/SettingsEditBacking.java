package org.attesta.web.policy;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attesta.access.Access;
import org.attesta.audittime.AuditTimeTable;
import org.attesta.policy.BodyProfile;
import org.attesta.policy.ChangeSettings;
import org.attesta.policy.ExpiryConvention;
import org.attesta.policy.FeePolicy;
import org.attesta.policy.Policy;
import org.attesta.policy.SettingLimit;
import org.attesta.policy.Settings;
import org.attesta.policy.SettingsService;
import org.attesta.policy.SettingsVersionRow;
import org.attesta.shared.NumberKind;
import org.attesta.shared.WorkdayCalendar;
import org.attesta.web.shell.Merge;
import org.attesta.web.shell.Notices;
import org.attesta.web.shell.RecordForm;

/** Backs {@code settings/edit.xhtml}: a new version of settings and profile, whole. */
@Named
@ViewScoped
public class SettingsEditBacking implements Serializable {

    @EJB
    SettingsService settings;

    @Inject
    Policy policy;

    @Inject
    Access access;

    @Inject
    Notices notices;

    private long version;
    private Settings before;
    private BodyProfile known;
    private List<String> tableNames;
    private ExpiryConvention expiryConvention;
    private WorkdayCalendar workdayCalendar;
    private String holidays;
    private String smsTable;
    private boolean selfRegistration;
    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private ProfileForm profile;
    private RecordForm<FeePolicy> fees;
    private final Map<NumberKind, String> patterns = new EnumMap<>(NumberKind.class);
    private String reason;

    /** For {@code f:viewAction}. */
    public void load() {
        access.require("settings.change", SettingsService.CHANGERS);
        var row = settings.row();
        remember(row);
        tableNames =
                policy.auditTime().tables().stream().map(AuditTimeTable::name).toList();
        expiryConvention = before.expiryConvention();
        workdayCalendar = before.workdayCalendar();
        holidays = Merge.typed(DayList.text(before.holidays()));
        smsTable = before.smsTable();
        selfRegistration = before.selfRegistration();
        SettingLimit.all().forEach(limit -> numbers.put(limit.name(), before.value(limit.name())));
        profile = ProfileForm.of(row.profile());
        fees = RecordForm.of(FeePolicy.class, before.fees());
        patterns.putAll(before.numberPatterns());
    }

    /** After somebody else's change: what was typed here stays, all else, tables and mark too, is the present version's. */
    public void refresh() {
        var row = settings.row();
        var now = row.settings();
        for (var limit : SettingLimit.all()) {
            var name = limit.name();
            numbers.put(name, Merge.unlessTyped(before.value(name), numbers.get(name), now.value(name)));
        }
        expiryConvention = Merge.unlessTyped(before.expiryConvention(), expiryConvention, now.expiryConvention());
        workdayCalendar = Merge.unlessTyped(before.workdayCalendar(), workdayCalendar, now.workdayCalendar());
        holidays = Merge.unlessTyped(
                Merge.typed(DayList.text(before.holidays())), holidays, Merge.typed(DayList.text(now.holidays())));
        smsTable = Merge.unlessTyped(before.smsTable(), smsTable, now.smsTable());
        fees.catchUp(now.fees());
        for (var kind : NumberKind.values()) {
            var known = before.numberPatterns().get(kind);
            patterns.put(
                    kind,
                    Merge.unlessTyped(
                            known, patterns.get(kind), now.numberPatterns().get(kind)));
        }
        profile = ProfileForm.of(Merge.of(known, profile.profile(), row.profile()));
        remember(row);
        notices.here("shell.refreshed");
    }

    private void remember(SettingsVersionRow row) {
        version = row.version();
        before = row.settings();
        known = ProfileForm.of(row.profile()).profile();
    }

    public String save() {
        var values = new HashMap<String, Object>(numbers);
        values.put("expiryConvention", expiryConvention);
        values.put("workdayCalendar", workdayCalendar);
        var free = DayList.read("settings.holidays", holidays);
        values.put("holidays", free.days());
        values.put("smsTable", smsTable);
        values.put("selfRegistration", selfRegistration);
        values.put("fees", fees.read());
        values.put("numberPatterns", patterns);
        settings.change(version, new ChangeSettings(reason, before.with(values), profile.profile()), free.errors());
        notices.info("settings.saved");
        return "/settings/show?faces-redirect=true";
    }

    public List<SettingLimit> getLimits() {
        return SettingLimit.all();
    }

    public WorkdayCalendar[] getCalendars() {
        return WorkdayCalendar.values();
    }

    public WorkdayCalendar getWorkdayCalendar() {
        return workdayCalendar;
    }

    public void setWorkdayCalendar(WorkdayCalendar workdayCalendar) {
        this.workdayCalendar = workdayCalendar;
    }

    /** One a line. */
    public String getHolidays() {
        return holidays;
    }

    public void setHolidays(String holidays) {
        this.holidays = holidays;
    }

    public ExpiryConvention[] getConventions() {
        return ExpiryConvention.values();
    }

    public List<String> getTableNames() {
        return tableNames;
    }

    public Map<String, BigDecimal> getNumbers() {
        return numbers;
    }

    public ExpiryConvention getExpiryConvention() {
        return expiryConvention;
    }

    public void setExpiryConvention(ExpiryConvention expiryConvention) {
        this.expiryConvention = expiryConvention;
    }

    public String getSmsTable() {
        return smsTable;
    }

    public void setSmsTable(String smsTable) {
        this.smsTable = smsTable;
    }

    public boolean isSelfRegistration() {
        return selfRegistration;
    }

    public void setSelfRegistration(boolean selfRegistration) {
        this.selfRegistration = selfRegistration;
    }

    public NumberKind[] getNumberKinds() {
        return NumberKind.values();
    }

    public Map<NumberKind, String> getPatterns() {
        return patterns;
    }

    /** What proposals start from. */
    public Map<String, String> getFees() {
        return fees.getText();
    }

    public ProfileForm getProfile() {
        return profile;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
