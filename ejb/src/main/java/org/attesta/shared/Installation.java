package org.attesta.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The settings of this installation, {@code attesta.*}; what the body itself decides is data in the database. */
@ApplicationScoped
public class Installation {

    private final Config config = ConfigProvider.getConfig();

    public boolean demo() {
        return config.getOptionalValue("attesta.demo", Boolean.class).orElse(false);
    }

    public ZoneId zone() {
        return ZoneId.of(text("attesta.timezone", "Europe/Athens"));
    }

    /** Base of links and QR codes, without a slash at the end. */
    public String publicUrl() {
        var port = text("attesta.http.port", "8080");
        return text("attesta.publicurl", "http://localhost:" + port).replaceAll("/+$", "");
    }

    public String text(String name, String otherwise) {
        return config.getOptionalValue(name, String.class).orElse(otherwise);
    }
}
