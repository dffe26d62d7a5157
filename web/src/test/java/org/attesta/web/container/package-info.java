/**
 * Tests inside the server: Payara Micro is started once for all {@code *IT} classes, with the built WAR and an empty
 * PostgreSQL. A test class here is put into the WAR, so it injects what the application injects.
 */
package org.attesta.web.container;
