package org.attesta.shared;

/** Which days the body works on; {@link Workdays} counts by it. */
public enum WorkdayCalendar {
    /** Monday to Friday but for the public holidays of Greece. */
    GREECE,
    /** Monday to Friday but for the days that the body has listed. */
    OWN,
    /** Monday to Friday. */
    WEEKENDS_ONLY
}
