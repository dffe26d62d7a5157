package org.attesta.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST interface of contract §3. */
@ApplicationPath("api/v1")
public class RestApplication extends Application {

    /** Without the server's own description of the interface: ours is at {@code /openapi}. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
