/**
 * The description of the REST interface at {@code /openapi}, read from the resources, lifecycles and records themselves,
 * so that it cannot say anything else than they do.
 */
package org.attesta.web.openapi;
