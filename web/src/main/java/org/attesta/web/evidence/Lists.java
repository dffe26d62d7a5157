package org.attesta.web.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** {@code lists} in EL: several things in one line. */
@Named
@ApplicationScoped
public class Lists {

    public String words(List<String> many) {
        return String.join(", ", many);
    }
}
