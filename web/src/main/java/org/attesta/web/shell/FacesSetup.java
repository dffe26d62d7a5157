package org.attesta.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Lets pages name beans and implicit objects through CDI. */
@FacesConfig
@ApplicationScoped
class FacesSetup {}
