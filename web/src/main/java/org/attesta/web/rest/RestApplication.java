package org.attesta.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface of contract §3. */
@ApplicationPath("api/v1")
public class RestApplication extends Application {}
