package org.attesta.web.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.attesta.certification.PublicStatus;

/** How a status looks to a stranger: tone and icon beside its name, so that colour never carries the meaning alone. */
@Named
@ApplicationScoped
public class Verdict {

    public String kind(PublicStatus status) {
        return switch (status) {
            case VALID -> "good";
            case SUSPENDED, NOT_YET_VALID, SUPERSEDED -> "warn";
            case WITHDRAWN, EXPIRED -> "bad";
        };
    }

    public String icon(PublicStatus status) {
        return switch (status) {
            case VALID -> "pi-check-circle";
            case SUSPENDED -> "pi-pause-circle";
            case NOT_YET_VALID -> "pi-clock";
            case SUPERSEDED -> "pi-history";
            case WITHDRAWN -> "pi-times-circle";
            case EXPIRED -> "pi-calendar-times";
        };
    }
}
